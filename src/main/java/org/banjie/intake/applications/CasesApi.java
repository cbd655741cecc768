package org.banjie.intake.applications;

import java.io.IOException;
import java.util.Map;
import org.banjie.access.SignedIn;
import org.banjie.cases.Receipt;
import org.banjie.casework.papers.HandedInMaterials;
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

    CasesApi(SignedIn signedIn, HandIn handIn, HandedInMaterials materials) {
        this.signedIn = signedIn;
        this.handIn = handIn;
        this.materials = materials;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt handIn(@RequestBody Application application) {
        return handIn.submit(signedIn.actor(), application);
    }

    @PutMapping("/{caseNo}/materials/{code}")
    Map<String, Object> material(
            @PathVariable String caseNo, @PathVariable String code, @RequestParam MultipartFile file)
            throws IOException {
        var kept = materials.put(signedIn.actor(), caseNo, code, file.getOriginalFilename(), file);
        return Map.of("code", code, "id", kept.id(), "name", kept.name(), "size", kept.size());
    }
}
