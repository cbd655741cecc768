package org.banjie.worklist.saved;

import java.util.List;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved filters over the API. */
@RestController
@RequestMapping("/api/v1/filters")
class FiltersApi {

    private static final String ME = "ME";
    private static final String OFFICE = "OFFICE";

    private final SignedIn signedIn;
    private final FilterKeeping filters;

    FiltersApi(SignedIn signedIn, FilterKeeping filters) {
        this.signedIn = signedIn;
        this.filters = filters;
    }

    /** @param sharedWith ME, also when there is none, or OFFICE */
    record NewFilter(String name, String query, String sharedWith) {}

    record FilterView(UUID id, String name, String query, String sharedWith, String owner) {

        static FilterView of(SavedFilter one) {
            return new FilterView(one.id(), one.name(), one.query(), one.shared() ? OFFICE : ME, one.owner());
        }
    }

    @GetMapping
    List<FilterView> list() {
        return filters.of(signedIn.actor()).stream().map(FilterView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FilterView keep(@RequestBody NewFilter filter) {
        var with = filter.sharedWith() == null ? ME : filter.sharedWith();
        if (!List.of(ME, OFFICE).contains(with)) {
            throw new Invalid(List.of(
                    new InputError("sharedWith", "choice", "worklist.bad-parameter", "sharedWith", "[ME, OFFICE]")));
        }
        return FilterView.of(filters.keep(signedIn.actor(), filter.name(), filter.query(), with.equals(OFFICE)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        filters.remove(signedIn.actor(), id);
    }
}
