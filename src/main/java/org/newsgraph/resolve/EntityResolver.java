// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import static org.newsgraph.resolve.Step.Known.BODIES_OF_TITLES;
import static org.newsgraph.resolve.Step.Known.DESCRIPTIONS;
import static org.newsgraph.resolve.Step.Known.GENDERS;
import static org.newsgraph.resolve.Step.Known.HOME;
import static org.newsgraph.resolve.Step.Known.NAMES;
import static org.newsgraph.resolve.Step.Known.OFFICES;
import static org.newsgraph.resolve.Step.Known.POSSESSED_STATES;
import static org.newsgraph.resolve.Step.Known.PRONOUNS;
import static org.newsgraph.resolve.Step.Known.WHOSE_OF_DESCRIPTIONS;
import static org.newsgraph.resolve.Step.Known.WHOSE_OF_NAMES;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.quotation.report.ReportedSpeech;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.description.DescriptionFinder;
import org.newsgraph.resolve.description.DescriptionLinks;
import org.newsgraph.resolve.description.HomeState;
import org.newsgraph.resolve.description.Offices;
import org.newsgraph.resolve.description.PossessedStates;
import org.newsgraph.resolve.name.BodiesInTitles;
import org.newsgraph.resolve.name.NameClusters;
import org.newsgraph.resolve.name.NameFinder;
import org.newsgraph.resolve.name.SharedNames;
import org.newsgraph.resolve.noun.NounTypes;
import org.newsgraph.resolve.noun.ObjectTypes;
import org.newsgraph.resolve.pronoun.Honorifics;
import org.newsgraph.resolve.pronoun.PronounLinks;
import org.newsgraph.resolve.pronoun.RelativeOwners;

/** Joins the mentions of an article into entities; safe to share between threads. */
public final class EntityResolver {

    private final Ontology ontology;
    private final NounTypes nouns;
    private final NameFinder names;
    private final DescriptionFinder descriptions;
    private final SharedNames shared;
    private final ObjectTypes objects;

    public EntityResolver(Ontology ontology) {
        this.ontology = ontology;
        this.nouns = new NounTypes(ontology);
        this.names = new NameFinder(ontology, nouns);
        this.descriptions = new DescriptionFinder(ontology, nouns, names);
        this.shared = new SharedNames(ontology);
        this.objects = new ObjectTypes(ontology);
    }

    public ResolvedArticle resolve(ReadArticle article, List<ReportedSpeech> speeches) {
        List<Candidate> named = new ArrayList<>();
        List<Candidate> described = new ArrayList<>();
        for (Predicates sentence : article.predicates()) {
            List<Candidate> found = names.find(article, sentence);
            named.addAll(found);
            described.addAll(descriptions.find(article, sentence.sentence(), found));
        }
        Links links = new Links(article.rules());
        Offices offices = new Offices(article, links, nouns, ontology);
        run(steps(article, shared.settle(named, article.rules()), described, speeches, links, offices));
        return new References(article, links).resolved(offices);
    }

    /** The passes in their order. */
    private List<Step> steps(
            ReadArticle article,
            List<Candidate> named,
            List<Candidate> described,
            List<ReportedSpeech> speeches,
            Links links,
            Offices offices) {
        HomeState home = new HomeState(links);
        return List.of(
                new Step(NAMES, Set.of(), new NameClusters(article, named, links, ontology)),
                new Step(BODIES_OF_TITLES, Set.of(NAMES), new BodiesInTitles(article, links, nouns)),
                new Step(WHOSE_OF_NAMES, Set.of(NAMES), new RelativeOwners(article, links)),
                new Step(OFFICES, Set.of(NAMES, BODIES_OF_TITLES, WHOSE_OF_NAMES), offices),
                new Step(HOME, Set.of(NAMES, BODIES_OF_TITLES), home),
                new Step(
                        DESCRIPTIONS,
                        Set.of(NAMES, BODIES_OF_TITLES, WHOSE_OF_NAMES, OFFICES, HOME),
                        new DescriptionLinks(article, described, links, offices, home, nouns, ontology)),
                new Step(GENDERS, Set.of(NAMES, DESCRIPTIONS), new Honorifics(article, links, ontology)),
                new Step(
                        PRONOUNS,
                        Set.of(NAMES, DESCRIPTIONS, OFFICES, GENDERS),
                        new PronounLinks(article, described, speeches, links, objects, ontology)),
                new Step(WHOSE_OF_DESCRIPTIONS, Set.of(DESCRIPTIONS), new RelativeOwners(article, links)),
                new Step(
                        POSSESSED_STATES,
                        Set.of(OFFICES, DESCRIPTIONS, PRONOUNS, WHOSE_OF_DESCRIPTIONS),
                        new PossessedStates(article, links)));
    }

    private static void run(List<Step> steps) {
        Set<Step.Known> known = EnumSet.noneOf(Step.Known.class);
        for (Step step : steps) {
            if (!known.containsAll(step.needs())) {
                throw new IllegalStateException(step.adds() + " comes before what it needs");
            }
            step.pass().link();
            known.add(step.adds());
        }
    }
}
