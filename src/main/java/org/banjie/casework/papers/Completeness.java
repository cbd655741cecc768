package org.banjie.casework.papers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.springframework.stereotype.Component;

/**
 * What the intake desk found when it looked the papers through, on the form {@code completeness} that every kind uses.
 * One notice tells everything that is missing (一次性告知), so what the checklist shows as missing is added to what the
 * clerk wrote down.
 */
@Component
public class Completeness {

    /** Id of the form. */
    private static final String FORM = "completeness";

    private final AskedPapers asked;
    private final CaseAnswers answers;
    private final Materials materials;

    Completeness(AskedPapers asked, CaseAnswers answers, Materials materials) {
        this.asked = asked;
        this.answers = answers;
        this.materials = materials;
    }

    /** Everything that is missing and how to mend it, one sentence each. */
    public List<String> missing(Case found) {
        var form = form(found);
        var written = elements(form.path("gaps")).map(Completeness::gap);
        return Stream.concat(written, papers(found, form)).distinct().toList();
    }

    /** Where else the applicant should go, when this is not the place; empty when the desk wrote nothing. */
    public Optional<String> whereToGo(Case found) {
        return Optional.of(form(found).path("whereToGo").asText("")).filter(text -> !text.isBlank());
    }

    /** Papers that are asked for and neither handed in nor ticked as seen on that form. */
    public List<RequiredMaterial> outstanding(Case found, JsonNode form) {
        var there = elements(form.path("present")).map(JsonNode::asText).collect(Collectors.toSet());
        materials.of(found.caseNo()).stream().map(Material::code).forEach(there::add);
        return required(found, there);
    }

    /** Papers that are asked for and neither handed in nor ticked as seen by the desk, as the case stands now. */
    public List<RequiredMaterial> outstanding(Case found) {
        return outstanding(found, form(found));
    }

    /** Codes of the papers whose originals the desk has seen and held against the copies. */
    public Set<String> seen(Case found) {
        return elements(form(found).path("present")).map(JsonNode::asText).collect(Collectors.toSet());
    }

    /** Papers that are asked for and were not ticked as seen on that form, whatever has come in since. */
    List<RequiredMaterial> unticked(Case found, JsonNode form) {
        return required(
                found, elements(form.path("present")).map(JsonNode::asText).collect(Collectors.toSet()));
    }

    private List<RequiredMaterial> required(Case found, Set<String> there) {
        return asked.of(found).stream()
                .filter(material -> material.required() && !there.contains(material.code()))
                .toList();
    }

    private Stream<String> papers(Case found, JsonNode form) {
        return outstanding(found, form).stream()
                .map(material -> "请补交：" + material.name().zh());
    }

    private JsonNode form(Case found) {
        return answers.latest(found.caseNo(), FORM).orElseGet(MissingNode::getInstance);
    }

    private static String gap(JsonNode gap) {
        return gap.path("item").asText() + "：" + gap.path("todo").asText();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
