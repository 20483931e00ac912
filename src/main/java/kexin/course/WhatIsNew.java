package kexin.course;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a later edition brings that the one before had not, and for whom, as its learners are told.
 *
 * @param byLanguage language tag to a line or several; at least one of them where there is anything to tell
 */
public record WhatIsNew(Map<String, String> byLanguage) {

    /** Of a first edition, and of those that come with the application. */
    public static final WhatIsNew NOTHING = new WhatIsNew(Map.of());

    /** @throws kexin.Refused where one is too long */
    public WhatIsNew {
        Map<String, String> told = new LinkedHashMap<>();
        byLanguage.forEach((language, words) -> {
            String tidied = FewLines.tidy(words);
            if (!tidied.isEmpty()) {
                told.put(language, tidied);
            }
        });
        byLanguage = Map.copyOf(told);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
