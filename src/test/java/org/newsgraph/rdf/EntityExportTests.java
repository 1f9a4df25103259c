// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EntityExportTests {

    private static final DatasetGraph DATASET = Exports.dataset(SampleGraphs.all());

    @Nested
    class AnEntityOfSeveralArticles {

        @Test
        void takesItsLongestNameAndKeepsTheOthers() {
            assertThat(Exports.select(DATASET, "?name", "entity:Q11 rdfs:label|skos:prefLabel|schema:name ?name"))
                    .containsOnly("Prof Anna Berg");
            assertThat(Exports.select(DATASET, "?name", "entity:Q11 skos:altLabel ?name"))
                    .containsExactly("Anna Berg", "Anne Berg", "Berg");
        }

        @Test
        void takesTheFirstByAlphabetOfEquallyLongNames() {
            DatasetGraph dataset = Exports.dataset(
                    SampleGraphs.of(named("one", "\uD83D\uDE00ab"), named("two", "\uFF5Eab"), named("three", "zz")));
            assertThat(Exports.select(dataset, "?name", "entity:Q5 skos:prefLabel ?name"))
                    .containsExactly("\uFF5Eab");
            assertThat(Exports.select(dataset, "?name", "entity:Q5 skos:altLabel ?name"))
                    .containsExactly("zz", "\uD83D\uDE00ab");
        }

        @Test
        void isDescribedOnceOutsideTheArticlesGraphs() {
            assertThat(Exports.select(DATASET, "?type", "entity:Q11 a ?type"))
                    .containsExactly("https://schema.org/Person", "https://w3id.org/newsgraph/ontology#Person");
            assertThat(Exports.ask(DATASET, "GRAPH ?g { entity:Q11 rdfs:label|skos:prefLabel|owl:sameAs ?any }"))
                    .isFalse();
        }

        private org.newsgraph.graph.ArticleGraph named(String article, String name) {
            return new GraphBuilder(article, name)
                    .entity("Q5", "State", name, "Q5")
                    .build();
        }
    }

    @Nested
    class WhatOneArticleSaysOfIt {

        @Test
        void isInTheGraphOfTheArticle() {
            assertThat(Exports.select(
                            DATASET,
                            "?g ?type ?name ?alias",
                            "GRAPH ?g { entity:Q11 a ?type ; ng:articleName ?name ; ng:articleAlias ?alias }"))
                    .containsExactly(
                            "https://w3id.org/newsgraph/article/again https://w3id.org/newsgraph/ontology#Person"
                                    + " Prof Anna Berg Anne Berg",
                            "https://w3id.org/newsgraph/article/talks/one https://w3id.org/newsgraph/ontology#Person"
                                    + " Anna Berg Berg");
        }
    }

    @Nested
    class ItsMentions {

        @Test
        void areInTheGraphOfTheirArticle() {
            assertThat(Exports.select(
                            DATASET,
                            "?g ?kind ?text ?begin ?end",
                            "GRAPH ?g { entity:Q11 ng:mentionedIn ?g ; ng:mention ?m . ?m ng:mentionKind ?kind ;"
                                    + " ng:mentionText ?text ; ng:begin ?begin ; ng:end ?end ; oa:hasSource ?g }"))
                    .containsExactly(
                            "https://w3id.org/newsgraph/article/again name Prof Anna Berg 11 25",
                            "https://w3id.org/newsgraph/article/talks/one name Anna Berg 5 14");
        }
    }

    @Nested
    class ItsWikidataId {

        @Test
        void isAnotherNameOfTheSameThing() {
            assertThat(Exports.ask(DATASET, "entity:Q11 owl:sameAs wd:Q11")).isTrue();
        }

        @Test
        void isLeftOutWhereItIsNone() {
            assertThat(Exports.select(DATASET, "?same", "?any owl:sameAs ?same"))
                    .containsExactly("http://www.wikidata.org/entity/Q11");
        }
    }
}
