package org.banjie.casework.papers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.own.Signatories;
import org.banjie.kinds.own.Signatories.Signer;
import org.banjie.notices.blank.BlankForms;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/**
 * Prints the office's own forms (授权书, 委托书, 承诺书, 声明) for whoever has to sign them, with what they have told already.
 * Who may have them is for the caller to know: they carry identity numbers.
 */
@Component
public class Blanks {

    private final Kinds kinds;
    private final Cases cases;
    private final CaseAnswers answers;
    private final Units units;
    private final List<Signatories> signatories;
    private final BlankForms forms;

    Blanks(
            Kinds kinds,
            Cases cases,
            CaseAnswers answers,
            Units units,
            List<Signatories> signatories,
            BlankForms forms) {
        this.kinds = kinds;
        this.cases = cases;
        this.answers = answers;
        this.units = units;
        this.signatories = signatories;
        this.forms = forms;
    }

    /** A form ready to be printed. */
    public record Blank(String title, byte[] pdf) {

        public String fileName() {
            return title + ".pdf";
        }
    }

    /** @throws Refusal NOT_FOUND where the kind has no form for that paper */
    public Blank of(Case found, String material) {
        var kind = kinds.get(found.kind());
        var applicant = cases.applicant(found.caseNo());
        return print(
                kind,
                material,
                new Signer(applicant.name(), applicant.idNo()),
                kind.matter(found.category()).zh(),
                answers.latest(found.caseNo(), kind.form()).orElseThrow());
    }

    /**
     * Of an application that is being filled in.
     *
     * @throws Refusal NOT_FOUND where the kind has no form for that paper
     */
    public Blank of(Kind kind, String material, Signer applicant, JsonNode given) {
        var category = given.path(kind.category().answer()).asText(null);
        return print(kind, material, applicant, kind.matter(category).zh(), given);
    }

    /** Who has to sign that paper of an application that is being filled in. */
    public List<Signer> whoSigns(Kind kind, String material, Signer applicant, JsonNode given) {
        return signers(kind, material, applicant, given);
    }

    /**
     * The form as people have signed it on screen, a page for each who has to sign; whoever has not yet signs theirs by hand.
     *
     * @param signatures by the identity number of the signer as the answers have it, what the form prints of it: {@code says},
     *     {@code from}, {@code name}, {@code at}, {@code proof} and {@code account}, whether they were signed in
     * @throws Refusal as {@link #of(Kind, String, Signer, JsonNode)}
     */
    public Blank signed(
            Kind kind, String material, Signer applicant, JsonNode given, Map<String, Map<String, Object>> signatures) {
        var paper = paper(kind, material);
        var category = given.path(kind.category().answer()).asText(null);
        var signers = signers(kind, material, applicant, given);
        var known = new HashMap<String, Object>();
        known.put("signers", signers);
        known.put("applicant", applicant);
        known.put("matter", kind.matter(category).zh());
        known.put("signatures", signatures);
        known.put("signed", signatures.get(applicant.idNo()));
        known.put("byHand", byHand(signers, signatures.keySet()));
        return new Blank(paper.title(), forms.print(paper.blank(), paper.title(), district(), known));
    }

    /** Names of those who have to sign by hand. */
    private static String byHand(List<Signer> signers, Set<String> signed) {
        return signers.stream()
                .filter(one -> !signed.contains(one.idNo()))
                .map(Signer::name)
                .collect(Collectors.joining("、"));
    }

    private Blank print(Kind kind, String material, Signer applicant, String matter, JsonNode given) {
        var paper = paper(kind, material);
        var known =
                Map.of("signers", signers(kind, material, applicant, given), "applicant", applicant, "matter", matter);
        return new Blank(paper.title(), forms.print(paper.blank(), paper.title(), district(), known));
    }

    private static RequiredMaterial paper(Kind kind, String material) {
        return kind.materials().stream()
                .filter(one -> one.code().equals(material) && one.hasBlank())
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-such-blank", "kinds.no-such-blank"));
    }

    private String district() {
        return units.offices(UnitLevel.DISTRICT).get(0).code();
    }

    private List<Signer> signers(Kind kind, String material, Signer applicant, JsonNode given) {
        var named = signatories.stream()
                .filter(one -> one.kind().equals(kind.code()))
                .flatMap(one -> one.of(material, given).stream())
                .toList();
        return named.isEmpty() ? List.of(applicant) : named;
    }
}
