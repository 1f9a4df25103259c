// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.newsgraph.store.neo4j.ServedNeo4j;

/**
 * Lets pages of other origins read, as Neo4j Browser and SPARQL tools do, and asks for the password where there is one.
 *
 * <p>Guide and style ask for none, since Browser can give none: with a password, their addresses cannot be guessed
 * ({@link NewsgraphServer}).
 */
final class Doorkeeper extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient byte @Nullable [] expected;

    /** @param password of the user {@value ServedNeo4j#USER}; null to ask for none */
    Doorkeeper(@Nullable String password) {
        this.expected = password == null
                ? null
                : ("Basic "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                (ServedNeo4j.USER + ":" + password).getBytes(StandardCharsets.UTF_8)))
                        .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            // whichever they are: Browser now and then adds some that watch its own speed
            response.setHeader("Access-Control-Allow-Headers", request.getHeader("Access-Control-Request-Headers"));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (mayPass(request)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("WWW-Authenticate", "Basic realm=\"newsgraph\", charset=\"UTF-8\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private boolean mayPass(HttpServletRequest request) {
        String given = String.valueOf(request.getHeader("Authorization"));
        return expected == null
                || request.getRequestURI().startsWith(NewsgraphServer.FOR_BROWSER)
                || MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    }
}
