// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.newsgraph.NewsgraphException;
import org.newsgraph.StoreException;
import org.newsgraph.UsageException;

class DriverErrorsTests {

    private static NewsgraphException translated(Neo4jException error) {
        return new DriverErrors("neo4j://host:7687").translated(error);
    }

    @Test
    void aWrongPasswordNamesTheVariablesThatMendIt() {
        assertThat(translated(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no")))
                .isInstanceOf(StoreException.class)
                .hasMessage("neo4j://host:7687: refuses the user name or password;"
                        + " set NEO4J_USERNAME and NEO4J_PASSWORD");
    }

    @Test
    void noAnswerAsksForTheAddress() {
        assertThat(translated(new ServiceUnavailableException("gone")))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "neo4j://host:7687: no Neo4j answers there; check the address and that the server is running");
    }

    @Test
    void aLostConnectionAsksForTheAddressToo() {
        assertThat(translated(new SessionExpiredException("lost")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no Neo4j answers there");
    }

    @Test
    void anErrorOfTheDriversOwnHasNoCode() {
        assertThat(translated(new Neo4jException("N/A", "odd"))).hasMessage("neo4j://host:7687: odd");
    }

    @Test
    void anUnknownDatabaseAsksForTheOption() {
        assertThat(translated(new ClientException("Neo.ClientError.Database.DatabaseNotFound", "No database x.")))
                .isInstanceOf(StoreException.class)
                .hasMessage("neo4j://host:7687: No database x. Check --database.");
    }

    @Test
    void aWrongQueryIsTheUsersOwn() {
        assertThat(translated(new ClientException("Neo.ClientError.Statement.SyntaxError", "Invalid\ninput")))
                .isInstanceOf(UsageException.class)
                .hasMessage("the query is refused: Invalid (Neo.ClientError.Statement.SyntaxError)");
    }

    @Test
    void anyOtherKeepsTheServersCode() {
        assertThat(translated(new ClientException("Neo.TransientError.General.OutOfMemoryError", "full")))
                .isInstanceOf(StoreException.class)
                .hasMessage("neo4j://host:7687: full (Neo.TransientError.General.OutOfMemoryError)");
    }
}
