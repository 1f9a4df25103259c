// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Link;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Reach;
import org.newsgraph.resolve.noun.NounTypes;

/** Finds whom "the Dutch minister" means by who holds which office. */
final class OfficeHolders {

    private final ReadArticle article;
    private final Links links;
    private final Offices offices;
    private final NounTypes nouns;
    private final List<ClassNoun> classes;

    OfficeHolders(ReadArticle article, Links links, Offices offices, NounTypes nouns, Ontology ontology) {
        EntityTypes types = ontology.entityTypes();
        this.article = article;
        this.links = links;
        this.offices = offices;
        this.nouns = nouns;
        this.classes = ontology.lexicon().classes().stream()
                .filter(c -> types.named(c.type()).is(Trait.PERSONAL))
                .toList();
    }

    /** A description's noun as an office, with those to whom it belongs. */
    private record Sought(Candidate description, Sentence sentence, String noun, String title, List<Cluster> owners) {

        boolean isOfSome(Cluster.Office office) {
            return office.sentence() <= sentence.index() && (owners.isEmpty() || owners.contains(office.of()));
        }

        boolean fits(Cluster.Office office) {
            return office.noun().equals(noun)
                    && (office.title().equals(title)
                            || office.title().equals(noun)
                            || title.equals(noun)
                            || !title.contains(" "));
        }

        Cluster.Office office() {
            return new Cluster.Office(noun, title, null, sentence.index());
        }
    }

    List<LinkRule<Candidate>> rules() {
        return List.of(
                new LinkRule<>(DescriptionRule.OFFICE_HOLDER, definite(this::holder)),
                new LinkRule<>(DescriptionRule.GENERAL_WORD_FOR_OFFICE, definite(this::calledSo)),
                new LinkRule<>(DescriptionRule.UNCLAIMED_OFFICE, definite(this::unclaimed)));
    }

    /** For a definite description of a person; whoever is found holds that office from now on. */
    private Function<Candidate, Optional<Cluster>> definite(Function<Sought, Optional<Cluster>> meant) {
        return description -> {
            Sentence sentence = article.sentences().get(description.sentence());
            Token head = sentence.token(description.head());
            if (!description.is(Trait.PERSONAL) || !Phrases.isDefinite(sentence, head)) {
                return Optional.empty();
            }
            Optional<Cluster> found = meant.apply(new Sought(
                    description,
                    sentence,
                    nouns.office(head),
                    offices.title(sentence, head),
                    offices.owners(sentence, head)));
            found.ifPresent(c -> offices.give(c, sentence, head));
            return found;
        };
    }

    private Optional<Cluster> holder(Sought sought) {
        return only(c -> c.offices().stream().anyMatch(o -> sought.isOfSome(o) && sought.fits(o)));
    }

    /** "the leader" for a president. */
    private Optional<Cluster> calledSo(Sought sought) {
        return only(c -> c.offices().stream().anyMatch(o -> sought.isOfSome(o) && isCalled(o, sought.noun())));
    }

    private Optional<Cluster> only(Predicate<Cluster> condition) {
        List<Cluster> persons = links.clusters()
                .filter(c -> c.is(Trait.PERSONAL) && c.isNamed())
                .filter(condition)
                .toList();
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    /** Words that stand for any head of a state or body, whatever the office is called. */
    private boolean isGeneral(String noun) {
        return classes.stream().anyMatch(c -> c.nouns().contains(noun));
    }

    private boolean isCalled(Cluster.Office office, String noun) {
        return classes.stream().filter(c -> c.nouns().contains(noun)).anyMatch(c -> Offices.isMarked(c, office));
    }

    /**
     * Where the article has named no one in that office of a state: the only person of the sentences before to whom it
     * gives no office.
     */
    private Optional<Cluster> unclaimed(Sought sought) {
        boolean head = offices.isHead(sought.noun()) || offices.isHead(sought.office());
        if (!head || sought.owners().stream().noneMatch(o -> o.is(Trait.SOVEREIGN))) {
            return Optional.empty();
        }
        Candidate description = sought.description();
        Set<Cluster> before = links.all()
                .filter(l -> l.isBefore(description, Reach.OF_UNCLAIMED_OFFICE))
                .map(Link::cluster)
                .filter(c -> c.isNamed() && isFree(c, sought.owners()))
                .collect(Collectors.toSet());
        int clause = clause(sought.sentence(), description.head());
        boolean apart = before.stream()
                .flatMap(c -> c.mentions().stream())
                .filter(m -> m.sentence() == description.sentence())
                .noneMatch(m -> clause(sought.sentence(), m.head()) == clause);
        return before.size() == 1 && apart
                ? before.stream().findFirst().filter(c -> isGeneral(sought.noun()) || fitsAll(c, sought))
                : Optional.empty();
    }

    /** No office that the article gives a head of state is another one. */
    private boolean fitsAll(Cluster person, Sought sought) {
        return person.offices().stream().filter(offices::isHead).allMatch(sought::fits);
    }

    /** The verb that governs a token. */
    private static int clause(Sentence sentence, int token) {
        return sentence.climb(sentence.token(token), (t, above) -> !t.isVerb()).index();
    }

    private static boolean isFree(Cluster person, List<Cluster> owners) {
        return person.is(Trait.PERSONAL)
                && person.offices().stream().allMatch(o -> o.of() == null || owners.contains(o.of()));
    }
}
