package org.banjie.funeral.booking.resources;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The resources for programs, as dispatchers look after them on their pages. */
@RestController
@RequestMapping("/api/v1/funeral/resources")
class ResourcesApi {

    private final ResourceDesk desk;

    ResourcesApi(ResourceDesk desk) {
        this.desk = desk;
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

    @PutMapping("/{id}")
    void change(@PathVariable long id, @RequestBody ResourceInput input) {
        desk.change(id, input);
    }

    @PostMapping("/{id}/closures")
    @ResponseStatus(HttpStatus.CREATED)
    void close(@PathVariable long id, @RequestBody ClosureInput input) {
        desk.close(id, input.from(), input.until(), input.reason());
    }
}
