// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What numbers a row of exceptions is about. */
enum NumberKind {
    ANY {
        @Override
        boolean holds(String number, Numbers numbers) {
            return true;
        }
    },
    SMALL {
        @Override
        boolean holds(String number, Numbers numbers) {
            return !numbers.hasScale(number) && !THOUSANDS.matcher(number).matches();
        }
    },
    WITHOUT_SCALE {
        @Override
        boolean holds(String number, Numbers numbers) {
            return !numbers.hasScale(number);
        }
    },
    YEAR {
        @Override
        boolean holds(String number, Numbers numbers) {
            return YEARS.matcher(number).matches();
        }
    };

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+.*|\\d{4,}");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d");

    abstract boolean holds(String number, Numbers numbers);

    static Optional<NumberKind> of(String label) {
        return Stream.of(values()).filter(kind -> kind.label().equals(label)).findFirst();
    }

    /** Its name in the tables. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
