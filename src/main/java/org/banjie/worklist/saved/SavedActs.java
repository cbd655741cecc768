package org.banjie.worklist.saved;

import java.util.List;
import java.util.UUID;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Invalid;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody keeps of a list, from its page: they are back on it afterwards. */
@Controller
class SavedActs {

    private static final String BACK = "redirect:/worklist";

    private final SignedIn signedIn;
    private final FilterKeeping filters;
    private final SavedColumns columns;
    private final Sentences sentences;

    SavedActs(SignedIn signedIn, FilterKeeping filters, SavedColumns columns, Sentences sentences) {
        this.signedIn = signedIn;
        this.filters = filters;
        this.columns = columns;
        this.sentences = sentences;
    }

    @PostMapping("/worklist/filters")
    String keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "false") boolean shared,
            RedirectAttributes next) {
        try {
            var kept = filters.keep(signedIn.actor(), name, query, shared);
            next.addFlashAttribute("told", sentences.of("worklist.saved.kept", kept.name()));
        } catch (Invalid invalid) {
            next.addFlashAttribute("warning", sentences.of(invalid.errors().get(0)));
        }
        return BACK;
    }

    @PostMapping("/worklist/filters/{id}/remove")
    String remove(@PathVariable UUID id, RedirectAttributes next) {
        filters.remove(signedIn.actor(), id);
        next.addFlashAttribute("told", sentences.of("worklist.saved.removed"));
        return BACK;
    }

    /** @param show the optional columns that are wanted */
    @PostMapping("/worklist/columns")
    String columns(@RequestParam(defaultValue = "") List<String> show) {
        columns.show(FilterKeeping.clerk(signedIn.actor()).uid(), show);
        return BACK;
    }
}
