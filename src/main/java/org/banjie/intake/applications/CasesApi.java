package org.banjie.intake.applications;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.access.SignedIn;
import org.banjie.cases.opening.Receipt;
import org.banjie.casework.papers.HandedInMaterials;
import org.banjie.words.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Handing in over the API: the application, then its papers. */
@RestController
@RequestMapping("/api/v1/cases")
class CasesApi {

    private final SignedIn signedIn;
    private final HandIn handIn;
    private final HandedInMaterials materials;
    private final Alike alike;
    private final Sentences sentences;

    CasesApi(SignedIn signedIn, HandIn handIn, HandedInMaterials materials, Alike alike, Sentences sentences) {
        this.signedIn = signedIn;
        this.handIn = handIn;
        this.materials = materials;
        this.alike = alike;
        this.sentences = sentences;
    }

    /** @param warnings left out where there are none */
    record Taken(@JsonUnwrapped Receipt receipt, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings) {}

    /** What whoever hands in should know, and tell the applicant. @param since when what it is about was handed in */
    record Warning(
            String code, String message, @JsonInclude(JsonInclude.Include.NON_NULL) String caseNo, LocalDate since) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Taken handIn(@RequestBody Application application) {
        var actor = signedIn.actor();
        var before = alike.to(actor, application);
        return new Taken(
                handIn.submit(actor, application),
                before.map(this::warning).stream().toList());
    }

    private Warning warning(Alike.Found before) {
        var message = sentences.of("intake.under-way", before.since().toString());
        return new Warning("under-way", message, before.caseNo(), before.since());
    }

    @PutMapping("/{caseNo}/materials/{code}")
    Map<String, Object> material(
            @PathVariable String caseNo, @PathVariable String code, @RequestParam MultipartFile file)
            throws IOException {
        var kept = materials.put(signedIn.actor(), caseNo, code, file.getOriginalFilename(), file);
        return Map.of("code", code, "id", kept.id(), "name", kept.name(), "size", kept.size());
    }
}
