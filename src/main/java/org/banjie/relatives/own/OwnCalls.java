package org.banjie.relatives.own;

import java.util.List;
import java.util.UUID;
import org.banjie.relatives.keeping.RelationInput;
import org.banjie.relatives.pages.StaffRegisterCalls;
import org.banjie.relatives.pages.StaffRegisterCalls.RelationView;
import org.banjie.relatives.register.Declaration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A member of staff's own declaration for programs. */
@RestController
@RequestMapping("/api/v1/relatives/declarations")
class OwnCalls {

    private final OwnDeclaration own;

    OwnCalls(OwnDeclaration own) {
        this.own = own;
    }

    /** @param entered whether the district has entered the caller in the register */
    record OwnView(boolean entered, List<RelationView> relations, List<Declaration> declarations) {}

    /** @param relations besides those declared before; may be missing */
    record OwnInput(List<RelationInput> relations, boolean pledge) {}

    @GetMapping
    OwnView read() {
        return own.read()
                .map(mine -> new OwnView(
                        true,
                        mine.relations().stream().map(StaffRegisterCalls::view).toList(),
                        mine.declarations()))
                .orElse(new OwnView(false, List.of(), List.of()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void declare(@RequestBody OwnInput input) {
        own.declare(input.relations() == null ? List.of() : input.relations(), input.pledge());
    }

    @DeleteMapping("/relations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id) {
        own.end(id);
    }
}
