// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Tells English from other languages, by OpenNLP; lenient where the text is too short to tell. */
final class LanguageCheck {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int FEWEST_LETTERS = 120;
    private static final int ENOUGH_LETTERS = 5000;
    private static final double SURE = 0.5;

    private @Nullable LanguageDetectorME detector;

    void check(String text) throws UnreadableException {
        if (text.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return;
        }
        Language language = detector().predictLanguage(text.substring(0, Math.min(text.length(), ENOUGH_LETTERS)));
        if (!language.getLang().equals("eng") && language.getConfidence() > SURE) {
            throw new UnreadableException(
                    "it looks " + name(language.getLang()) + ", not English; give --language en if it is English");
        }
    }

    /** The English name of a language by its code of ISO 639-3, which Java knows for the two-letter ones alone. */
    private static String name(String code) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .filter(locale -> locale.getISO3Language().equals(code))
                .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
                .findFirst()
                .orElse("to be of language " + code);
    }

    private LanguageDetectorME detector() {
        if (detector == null) {
            try (InputStream model = LanguageCheck.class.getResourceAsStream(MODEL)) {
                if (model == null) {
                    throw new IllegalStateException("no language model " + MODEL + " on the class path");
                }
                detector = new LanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return detector;
    }
}
