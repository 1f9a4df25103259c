// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.Span;

/** What becomes of statements and quotations. */
class StatementExportTests {

    private static final DatasetGraph DATASET = Exports.dataset(SampleGraphs.all());

    @Nested
    class AnAssertedStatement {

        @Test
        void isAPlainTripleInItsArticlesGraphAlone() {
            assertThat(Exports.select(DATASET, "?g", "GRAPH ?g { entity:Q11 ng:metWith <%s> }".formatted(carl())))
                    .containsExactly(
                            "https://w3id.org/newsgraph/article/again", "https://w3id.org/newsgraph/article/talks/one");
            assertThat(Exports.ask(DATASET, "entity:Q11 ng:metWith ?whom")).isFalse();
        }

        @Test
        void isANodeAsWell() {
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH ?g { statement:aa01 a ng:Statement ; rdf:subject entity:Q11 ;"
                                    + " rdf:predicate ng:metWith ; rdf:object <%s> ; ng:asserted true ;"
                                            .formatted(carl())
                                    + " ng:polarity 'positive' ; ng:certainty 'certain' ; ng:tense 'nonFuture' ;"
                                    + " ng:trigger 'met' ; ng:rule 'verb met' ; ng:confidence '0.93'^^xsd:double }"))
                    .isTrue();
        }

        @Test
        void isANodeAloneWhereItHasNoObject() {
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH ?g { statement:aa06 rdf:predicate ng:resigned ; ng:asserted true"
                                    + " FILTER NOT EXISTS { statement:aa06 rdf:object ?o } }"))
                    .isTrue();
            assertThat(Exports.ask(DATASET, "GRAPH ?g { ?s ng:resigned ?o }")).isFalse();
        }
    }

    @Nested
    class AStatementThatIsNotAsserted {

        @ParameterizedTest
        @ValueSource(strings = {"aa02", "aa03", "aa04", "aa05", "cc02"})
        void isANodeButNoTriple(String id) {
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH ?g { statement:%s rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ;".formatted(id)
                                    + " ng:asserted false }"))
                    .isTrue();
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH ?g { statement:%s rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ?s ?p ?o }"
                                    .formatted(id)))
                    .isFalse();
        }

        @Test
        void namesTheNearestSourceAndTheChainOfClaims() {
            assertThat(Exports.select(
                            DATASET,
                            "?first ?second ?cue",
                            "GRAPH ?g { statement:aa03 ng:attributedTo ?first ; ng:attribution ?near ."
                                    + " ?near ng:source ?first ; ng:attribution ?far . ?far ng:source ?second ;"
                                    + " ng:attribution ?outer . ?outer a ng:Attribution ; ng:cue ?cue"
                                    + " FILTER NOT EXISTS { ?outer ng:source|ng:attribution ?none } }"))
                    .containsExactly("https://w3id.org/newsgraph/entity/Q11"
                            + " https://w3id.org/newsgraph/entity/place/talks-one/elva said");
        }
    }

    @Nested
    class TheDetails {

        @Test
        void keepTheExactAmountWithItsCurrency() {
            assertThat(Exports.select(
                            DATASET,
                            "?value ?currency ?text",
                            "GRAPH ?g { statement:cc01 ng:amount ?value ; ng:currency ?currency ; ng:amountText ?text ;"
                                    + " ng:monetaryAmount [ a schema:MonetaryAmount ; schema:value ?value ;"
                                    + " schema:currency ?currency ; ng:begin 13 ; ng:end 18 ] }"))
                    .containsExactly("0.10 EUR €0.10");
        }

        @Test
        void leaveOutWhatTheTextDoesNotSay() {
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH ?g { statement:cc02 ng:amountText 'billions' FILTER NOT EXISTS"
                                    + " { statement:cc02 ng:amount|ng:currency|ng:from|ng:attributedTo ?any } }"))
                    .isTrue();
        }

        @Test
        void giveTheTimeAsDatesAndWords() {
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH ?g { statement:aa01 ng:from '2025-12-01'^^xsd:date ; ng:timeText 'Monday'"
                                    + " FILTER NOT EXISTS { statement:aa01 ng:to ?to } }"))
                    .isTrue();
        }

        @Test
        void giveTheTimeAsAnIntervalToo() {
            assertThat(Exports.select(
                            DATASET,
                            "?s ?from ?to",
                            "GRAPH ?g { ?s ng:time ?when . ?when a time:Interval ;"
                                    + " time:hasBeginning/time:inXSDDate ?from ; time:hasEnd/time:inXSDDate ?to }"))
                    .containsExactly("https://w3id.org/newsgraph/statement/cc01 2025-12-01 2025-12-01");
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH ?g { statement:aa01 ng:time ?when FILTER NOT EXISTS { ?when time:hasEnd ?end } }"))
                    .isTrue();
        }

        @Test
        void giveRolesAsEntitiesOrAsWordsWithTheirPlace() {
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH ?g { statement:cc01 ng:beneficiary <%s> ; ng:contentText 'to mend the dam' ;"
                                            .formatted(carl())
                                    + " ng:officeText 'dam' ; ng:roleTarget [ ng:fillsRole ng:content ;"
                                    + " oa:hasSelector [ oa:exact 'to mend the dam' ] , [ oa:start ?start ] ] }"))
                    .isTrue();
        }

        @Test
        void nameConceptsOfPloverThatTheSchemeHas() {
            assertThat(Exports.select(
                            DATASET,
                            "?s ?label",
                            "GRAPH ?g { ?s ng:ploverMode ?mode ; ng:ploverEvent ?event }"
                                    + " ?mode skos:broader ?event ; skos:notation ?label"))
                    .containsExactly(
                            "https://w3id.org/newsgraph/statement/aa01 visit",
                            "https://w3id.org/newsgraph/statement/cc01 economic");
            assertThat(Exports.ask(DATASET, "GRAPH ?g { statement:cc02 ng:ploverEvent ?event }"))
                    .isFalse();
        }
    }

    @Nested
    class AQuotation {

        @Test
        void hasSourceCueAndContent() {
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH ?g { quotation:bb01 a ng:Quotation ; ng:quotationMode 'direct' ; ng:saidBy entity:Q11 ;"
                                    + " ng:cue 'said' ; ng:quotedText '\"We agreed,\"' ; prov:wasQuotedFrom ?article ;"
                                    + " ng:sourceTarget/oa:hasSelector/oa:exact 'Berg' ;"
                                    + " ng:cueTarget/oa:hasSelector/oa:exact 'said' }"))
                    .isTrue();
        }
    }

    @Nested
    class Selectors {

        @Test
        void selectTheQuotedTextInTheTextOfTheArticle() {
            assertThat(select("oa:hasSelector/oa:exact")).hasSizeGreaterThan(20).allSatisfy(Selectors::isVerbatim);
        }

        @Test
        void selectTheWordsOfEachMention() {
            assertThat(select("ng:mentionText")).hasSize(9).allSatisfy(Selectors::isVerbatim);
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH ?g { ?mention a ng:Mention ; ng:begin ?begin ; ng:end ?end ;"
                                    + " oa:hasSelector [ oa:start ?start ; oa:end ?stop ]"
                                    + " FILTER (?begin != ?start || ?end != ?stop) }"))
                    .isFalse();
        }

        private static List<QuerySolution> select(String words) {
            return Exports.rows(
                    DATASET,
                    "?text ?start ?end ?words",
                    "GRAPH ?g { ?selection oa:hasSource/ng:text ?text ; %s ?words ;".formatted(words)
                            + " oa:hasSelector [ oa:start ?start ; oa:end ?end ] }");
        }

        private static void isVerbatim(QuerySolution row) {
            ArticleText text = new ArticleText(row.getLiteral("text").getLexicalForm());
            Span span = new Span(
                    row.getLiteral("start").getInt(), row.getLiteral("end").getInt());
            assertThat(text.slice(span)).isEqualTo(row.getLiteral("words").getLexicalForm());
        }

        @Test
        void existForEveryEvidenceAndTrigger() {
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH ?g { ?s a ng:Statement FILTER NOT EXISTS { ?s ng:evidence ?words ;"
                                    + " ng:begin ?b ; ng:end ?e ; ng:evidenceTarget/oa:hasSelector/oa:exact ?words ;"
                                    + " ng:triggerTarget/oa:hasSelector/oa:start ?start } }"))
                    .isFalse();
        }
    }

    private static String carl() {
        return "https://w3id.org/newsgraph/entity/person/carl-dorn";
    }
}
