package org.banjie.worklist.step;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.materials.MaterialDownload;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What a step brings with it: put in over the API, looked at from its page and over the API. */
@RestController
class GatheringApi {

    private final SignedIn signedIn;
    private final Gathering gathering;
    private final MaterialDownload files;

    GatheringApi(SignedIn signedIn, Gathering gathering, MaterialDownload files) {
        this.signedIn = signedIn;
        this.gathering = gathering;
        this.files = files;
    }

    @PostMapping("/api/v1/tasks/{id}/materials/{code}")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> add(@PathVariable String id, @PathVariable String code, @RequestParam MultipartFile file) {
        var kept = gathering.add(signedIn.actor(), id, code, file.getOriginalFilename(), file);
        return Map.of("code", code, "id", kept.id(), "name", kept.name(), "size", kept.size());
    }

    @GetMapping({"/api/v1/tasks/{id}/materials/{file}", "/worklist/tasks/{id}/materials/{file}"})
    void show(@PathVariable String id, @PathVariable UUID file, HttpServletResponse response) throws IOException {
        files.show(gathering.look(signedIn.actor(), id, file), response);
    }

    @GetMapping({"/api/v1/cases/{caseNo}/gathered/{file}", "/worklist/cases/{caseNo}/gathered/{file}"})
    void showOwn(@PathVariable String caseNo, @PathVariable UUID file, HttpServletResponse response)
            throws IOException {
        files.show(gathering.lookAtOwn(signedIn.actor(), caseNo, file), response);
    }
}
