package org.banjie.assistance.application.supporters;

import java.util.List;

/** What the investigators found of those who owe support: nobody, or each of them with the rule. */
public record SupporterFinding(List<SupporterFinding.Ability> people) {

    /** @param basis the article the table rests on */
    public record Ability(String name, boolean unable, String basis) {}

    /** As the table of 特困 asks: NONE, INCAPABLE when nobody is able to, else CAPABLE. */
    public String supporter() {
        if (people.isEmpty()) return "NONE";
        return people.stream().allMatch(Ability::unable) ? "INCAPABLE" : "CAPABLE";
    }
}
