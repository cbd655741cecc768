package org.banjie.assistance.application.selfcheck;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.banjie.assistance.application.means.ApplicationForm.Alone;
import org.banjie.assistance.application.means.Circumstances;
import org.banjie.assistance.application.means.Circumstances.Person;
import org.banjie.assistance.application.means.Means;
import org.banjie.assistance.application.reckoning.Beneficiary;
import org.banjie.assistance.application.reckoning.SeenCosts;

/**
 * A household by its answers. Who says nothing of a thing has nothing of it, and somebody who can support them.
 *
 * @param said answers as they were understood, by the name of the question
 */
record HouseholdByAnswers(Map<String, String> said) {

    HouseholdByAnswers {
        said = Map.copyOf(said);
    }

    HouseholdByAnswers with(Map<String, String> more) {
        var all = new HashMap<>(said);
        all.putAll(more);
        return new HouseholdByAnswers(all);
    }

    int members() {
        return number("members").intValue();
    }

    String registered() {
        return said.getOrDefault("registered", "");
    }

    boolean answers(String name) {
        return said.containsKey(name);
    }

    BigDecimal number(String name) {
        return new BigDecimal(said.getOrDefault(name, "0"));
    }

    private boolean yes(String name) {
        return "YES".equals(said.get(name));
    }

    Means means() {
        return new Means(
                Means.Source.DECLARED,
                Math.max(1, members()),
                number("income"),
                number("assets"),
                yes("vehicles") ? 1 : 0,
                yes("business") ? 1 : 0,
                number("homes").intValue(),
                number("area"),
                number("medical"),
                number("education"));
    }

    Circumstances family() {
        return family(people());
    }

    /** The household with nobody in it but the person who might apply alone. */
    Circumstances ofOne() {
        var one = new Beneficiary("", null, kind("disability"), grade("grade", "disability"), yes("ill"));
        return family(List.of(new Person(one, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)));
    }

    Alone alone() {
        return new Alone(0, number("own"), false);
    }

    /** As far as the answers decide which papers are asked for, in the words of the application form. */
    ObjectNode form(String category) {
        var form = JsonNodeFactory.instance.objectNode();
        form.put("category", category).put("residenceStatus", registered());
        if ("INCAPABLE".equals(said.get("supporter"))) {
            form.putArray("supporters").addObject().put("name", "–");
        }
        var members = form.putArray("members");
        people().forEach(person -> members.addObject()
                .put("disability", person.who().disability())
                .put("disabilityGrade", person.who().grade()));
        return form;
    }

    private Circumstances family(List<Person> people) {
        return new Circumstances(
                registered(),
                said.getOrDefault("supporter", "CAPABLE"),
                yes("hardship") ? BigDecimal.ONE : BigDecimal.ZERO,
                false,
                people,
                SeenCosts.AS_DECLARED);
    }

    /** Nobody until the ages are known: an allowance for which every person must qualify is not guessed at. */
    private List<Person> people() {
        return IntStream.rangeClosed(1, members())
                .filter(one -> answers("age." + one))
                .mapToObj(one -> new Person(
                        number("age." + one).intValue(),
                        kind("disability." + one),
                        grade("grade." + one, "disability." + one)))
                .toList();
    }

    private String kind(String name) {
        return said.getOrDefault(name, "NONE");
    }

    private int grade(String name, String disability) {
        return kind(disability).equals("NONE") ? 0 : number(name).intValue();
    }

    @Override
    public String toString() {
        return "HouseholdByAnswers[…]";
    }
}
