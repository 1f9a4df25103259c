// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;

/**
 * A parameter of a named query.
 *
 * @param type of its values
 * @param otherwise its value where the user gives none, as the user would write it; null where he has to
 * @param example a value that makes sense
 * @param about what it means, in a few words
 */
public record QueryParameter(
        @JsonProperty(required = true) Type type,
        @JsonProperty("default") @Nullable String otherwise,
        @JsonProperty(required = true) String example,
        @JsonProperty(required = true) String about) {

    /** What a parameter's values are. */
    public enum Type {
        /** Taken as it is. */
        STRING,
        /** Words that a name or a text holds, for a full-text index. */
        WORDS,
        INTEGER,
        NUMBER,
        DATE
    }

    /**
     * The value for the query of what the user wrote.
     *
     * @throws UsageException where it is not of the type
     */
    Object value(String name, String written) {
        try {
            return switch (type) {
                case STRING -> written;
                case WORDS -> SearchWords.of(written);
                case INTEGER -> Long.valueOf(written);
                case NUMBER -> finite(Double.parseDouble(written));
                case DATE -> LocalDate.parse(written);
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new UsageException("-p " + name + "=" + written + ": is no "
                    + type.name().toLowerCase(Locale.ROOT) + "; write it as " + name + "=" + example);
        }
    }

    /**
     * The value for the SPARQL twin: as {@link #value}, but words are a {@link SearchPattern}.
     *
     * @throws UsageException where it is not of the type
     */
    Object twinValue(String name, String written) {
        return type == Type.WORDS ? SearchPattern.of(written) : value(name, written);
    }

    /** The example's value as Cypher writes it. */
    public String exampleLiteral() {
        Object value = value("", example);
        return switch (type) {
            case STRING, WORDS -> "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
            case INTEGER, NUMBER -> value.toString();
            case DATE -> "date('" + value + "')";
        };
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new NumberFormatException();
        }
        return number;
    }
}
