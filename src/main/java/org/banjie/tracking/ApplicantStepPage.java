package org.banjie.tracking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.cases.Case;
import org.banjie.casework.papers.Completeness;
import org.banjie.casework.papers.HandedInMaterials;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.casework.papers.TakingBack;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.ApplicantSteps;
import org.banjie.kinds.own.Guidance;
import org.banjie.materials.UploadTrouble;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.tracking.standing.Guidances;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What is asked of the applicant on a running case: what is missing, uploads for it, a word to it, and back it goes. */
@Controller
@RequestMapping("/my/{caseNo}/steps/{task}")
class ApplicantStepPage {

    private final SignedIn signedIn;
    private final OwnCases own;
    private final ApplicantSteps steps;
    private final Completeness completeness;
    private final Kinds kinds;
    private final PapersOnList papers;
    private final HandedInMaterials materials;
    private final TakingBack takingBack;
    private final UploadTrouble trouble;
    private final Guidances guidances;
    private final ObjectMapper json;
    private final Clock clock;

    ApplicantStepPage(
            SignedIn signedIn,
            OwnCases own,
            ApplicantSteps steps,
            Completeness completeness,
            Kinds kinds,
            PapersOnList papers,
            HandedInMaterials materials,
            TakingBack takingBack,
            UploadTrouble trouble,
            Guidances guidances,
            ObjectMapper json,
            Clock clock) {
        this.signedIn = signedIn;
        this.own = own;
        this.steps = steps;
        this.completeness = completeness;
        this.kinds = kinds;
        this.papers = papers;
        this.materials = materials;
        this.takingBack = takingBack;
        this.trouble = trouble;
        this.guidances = guidances;
        this.json = json;
        this.clock = clock;
    }

    /** @param schema and {@code answers} as a script element carries them */
    record Form(String schema, String answers, LocalDate today) {}

    /** @param missing what is to be handed in besides, until the case is accepted */
    record View(
            String caseNo,
            ApplicantSteps.Waiting step,
            StepWords words,
            Form form,
            List<String> missing,
            Papers papers,
            List<Guidance.Section> guidance,
            String contact) {}

    /** @param types that may be handed in; @param mb how large each may be */
    record Papers(List<PapersOnList.Line> lines, Set<UUID> takeable, String types, long mb) {}

    @GetMapping
    String show(@PathVariable String caseNo, @PathVariable String task, Model model, Locale locale)
            throws JsonProcessingException {
        var found = own.get(signedIn.actor(), caseNo);
        var step = step(found, task, locale);
        var words = StepWords.of(step.form(), locale);
        var list = papers(found);
        model.addAttribute(
                "view",
                new View(
                        found.caseNo(),
                        step,
                        words,
                        new Form(script(step.form()), script(step.answers()), LocalDate.now(clock)),
                        found.acceptedOn() == null ? missing(found, words, list, locale) : List.of(),
                        list,
                        guidances.of(found, locale).map(Guidance.Told::sections).orElse(List.of()),
                        kinds.get(found.kind()).contact().in(locale)));
        return "tracking/step";
    }

    @PostMapping("/papers/{code}")
    String add(
            @PathVariable String caseNo,
            @PathVariable String task,
            @PathVariable String code,
            MultipartHttpServletRequest request,
            Model model,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var found = own.get(signedIn.actor(), caseNo);
        try {
            for (var file : request.getFiles("file")) {
                materials.add(signedIn.actor(), found.caseNo(), code, file.getOriginalFilename(), file);
            }
            return "redirect:/my/" + caseNo + "/steps/" + task;
        } catch (Refusal | MultipartException refused) {
            trouble.tell(refused, model, response);
            return show(caseNo, task, model, locale);
        }
    }

    @PostMapping("/papers/files/{file}/remove")
    String takeBack(@PathVariable String caseNo, @PathVariable String task, @PathVariable UUID file) {
        var actor = signedIn.actor();
        takingBack.take(actor, own.get(actor, caseNo).caseNo(), file);
        return "redirect:/my/" + caseNo + "/steps/" + task;
    }

    /** Of a first report the papers by name: nobody has asked for anything to be handed in later. */
    private List<String> missing(Case found, StepWords words, Papers list, Locale locale) {
        if (!words.areOwn()) return completeness.missing(found);
        return list.lines().stream()
                .filter(PapersOnList.Line::isMissing)
                .map(line -> line.name().in(locale))
                .toList();
    }

    private Papers papers(Case found) {
        return new Papers(
                MissingFirst.of(papers.of(found)),
                takingBack.open(signedIn.actor(), found),
                trouble.types(),
                trouble.megabytes());
    }

    private ApplicantSteps.Waiting step(Case found, String task, Locale locale) {
        return steps.of(signedIn.actor(), found.caseNo(), locale).stream()
                .filter(step -> step.taskId().equals(task))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-task", "tracking.unknown-step"));
    }

    /** For a script element: nothing in it can end the element. */
    private String script(JsonNode content) throws JsonProcessingException {
        return json.writeValueAsString(content).replace("<", "\\u003c");
    }
}
