package org.banjie.funeral.booking.resources;

import org.banjie.files.Seen;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The resources for programs, as dispatchers look after them on their pages. */
@RestController
@RequestMapping("/api/v1/funeral/resources")
class ResourcesApi {

    private final ResourceDesk desk;
    private final Resources resources;

    ResourcesApi(ResourceDesk desk, Resources resources) {
        this.desk = desk;
        this.resources = resources;
    }

    record NewResource(ResourceType type, ResourceInput resource) {}

    record Made(long id) {}

    /** @param from local date and time, {@code 2026-02-12T07:00} */
    record ClosureInput(String from, String until, String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made add(@RequestBody NewResource input) {
        return new Made(desk.add(input.type(), input.resource()));
    }

    /** With an ETag, which whoever changes it names as If-Match. */
    @GetMapping("/{id}")
    ResponseEntity<ResourceInput> one(@PathVariable long id) {
        desk.demand();
        return answer(id);
    }

    /** 409 over one that was not seen as it is. */
    @PutMapping("/{id}")
    ResponseEntity<ResourceInput> change(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
            @RequestBody ResourceInput input) {
        desk.change(id, input, Seen.named(expected));
        return answer(id);
    }

    private ResponseEntity<ResourceInput> answer(long id) {
        var there = ResourceInput.of(resources.get(id));
        return ResponseEntity.ok().eTag(Seen.of(there)).body(there);
    }

    @PostMapping("/{id}/closures")
    @ResponseStatus(HttpStatus.CREATED)
    void close(@PathVariable long id, @RequestBody ClosureInput input) {
        desk.close(id, input.from(), input.until(), input.reason());
    }
}
