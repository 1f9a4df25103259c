// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Features;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.testing.Trees;

class SentenceTests {

    private static final Features NOUN = Features.of(WordClass.NOUN);

    @Provide
    Arbitrary<int[]> heads() {
        return Arbitraries.integers().between(1, 12).flatMap(size -> Arbitraries.integers()
                .between(-2, size)
                .list()
                .ofSize(size)
                .map(all -> all.stream().mapToInt(h -> h).toArray()));
    }

    @Property(tries = 1000, seed = "20251201")
    void isATreeOrRefused(@ForAll("heads") int[] heads) {
        boolean tree = IntStream.range(0, heads.length).allMatch(i -> reachesRoot(heads, i));
        if (tree) {
            Sentence sentence = sentence(heads, functions(heads));
            assertThat(sentence.tokens())
                    .allSatisfy(t -> assertThat(sentence.above(t)).hasSizeLessThan(heads.length));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sentence(heads, functions(heads)))
                    .withMessageStartingWith("sentence 7 is no tree: token ");
        }
    }

    @Property(tries = 1000, seed = "20251201")
    void isATreeOnceTheParsersHeadsAreMended(@ForAll("heads") int[] heads) {
        int[] mended = heads.clone();
        Dependency[] functions = functions(heads);
        Heads.mend(mended, functions);
        Sentence sentence = sentence(mended, functions);
        for (Token token : sentence.tokens()) {
            boolean kept = token.head() == heads[token.index()];
            assertThat(kept || token.function() == Dependency.ROOT).isTrue();
            assertThat(kept || !reachesRoot(heads, token.index())).isTrue();
        }
    }

    private static boolean reachesRoot(int[] heads, int token) {
        int at = token;
        for (int steps = 0; steps < heads.length && at >= 0 && at < heads.length; steps++) {
            at = heads[at];
        }
        return at == -1;
    }

    private static Dependency[] functions(int[] heads) {
        return IntStream.of(heads)
                .mapToObj(h -> h == -1 ? Dependency.ROOT : Dependency.OTHER)
                .toArray(Dependency[]::new);
    }

    private static Sentence sentence(int[] heads, Dependency[] functions) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            tokens.add(new Token(i, new Span(2 * i, 2 * i + 1), "a", "a", NOUN, NameKind.NONE, heads[i], functions[i]));
        }
        return new Sentence(7, 0, tokens);
    }

    @Nested
    class Refuses {

        @Test
        void aLoopByItsFirstToken() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Trees.sentence("met VBD -1 root", "Ana NNP 2 compound", "Lima NNP 1 compound"))
                    .withMessage("sentence 0 is no tree: token 1 (\"Ana\") depends on itself through token 2");
        }

        @Test
        void aHeadOutsideTheSentence() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Trees.sentence("met VBD -1 root", "Ana NNP 2 object"))
                    .withMessage("sentence 0 is no tree: token 1 (\"Ana\") depends on token 2, where there are only 2");
        }

        @Test
        void aRootThatDepends() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Trees.sentence("met VBD -1 root", "Ana NNP 0 root"))
                    .withMessage(
                            "sentence 0 is no tree: token 1 (\"Ana\") is ROOT under token 0, where the root alone depends"
                                    + " on none (-1)");
        }

        @Test
        void noTokens() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Trees.sentence())
                    .withMessage("sentence 0 has no token");
        }
    }

    @Nested
    class Climbs {

        private final Sentence sentence = Trees.sentence(
                "said VBD -1 root", "met VBD 0 clause", "Ana NNP 1 object", "Bo NNP 2 conjunct", "Cy NNP 3 conjunct");

        @Test
        void toTheRootTheNearestFirst() {
            assertThat(sentence.above(sentence.token(4)))
                    .extracting(Token::text)
                    .containsExactly("Bo", "Ana", "met", "said");
            assertThat(sentence.above(sentence.token(0))).isEmpty();
        }

        @Test
        void asFarAsItMay() {
            assertThat(sentence.climb(sentence.token(4), (t, above) -> t.function() == Dependency.CONJUNCT))
                    .isEqualTo(sentence.token(2));
            assertThat(sentence.climb(sentence.token(4), (t, above) -> true)).isEqualTo(sentence.token(0));
        }
    }

    @Test
    void mayBeAsDeepAsItIsLong() {
        int[] heads = IntStream.range(-1, 9_999).toArray();
        Dependency[] functions = functions(heads);
        java.util.Arrays.fill(functions, 1, functions.length, Dependency.CONJUNCT);
        Sentence sentence = sentence(heads, functions);
        Token first = sentence.token(0);
        assertThat(sentence.subtree(first)).isEqualTo(sentence.tokens());
        assertThat(sentence.conjuncts(first)).isEqualTo(sentence.tokens());
        assertThat(sentence.isWithin(sentence.token(9_999), first)).isTrue();
    }
}
