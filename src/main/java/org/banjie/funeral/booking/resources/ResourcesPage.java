package org.banjie.funeral.booking.resources;

import java.util.List;
import org.banjie.files.Seen;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where dispatchers look after halls, furnaces, vehicles, cabinets and niches, and close them for a while. */
@Controller
@RequestMapping("/funeral/resources")
class ResourcesPage {

    private static final int ROWS = 50;

    private final ResourceDesk desk;
    private final Resources resources;
    private final Occupations occupations;
    private final Sentences sentences;

    ResourcesPage(ResourceDesk desk, Resources resources, Occupations occupations, Sentences sentences) {
        this.desk = desk;
        this.resources = resources;
        this.occupations = occupations;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "HALL") ResourceType type, @RequestParam(defaultValue = "") String after) {
        return list(type, after, desk.fresh(type), List.of());
    }

    @PostMapping
    ModelAndView add(
            @RequestParam ResourceType type, @ModelAttribute("typed") ResourceInput typed, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    desk.add(type, typed);
                    return saved("?type=" + type, next);
                },
                errors -> list(type, "", typed, errors));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id) {
        return one(id, null, List.of());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable long id,
            @ModelAttribute("typed") ResourceInput typed,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes next) {
        return Answer.to(
                () -> {
                    desk.change(id, typed, seen);
                    return saved("/" + id, next);
                },
                errors -> one(id, typed, errors).addObject("theirs", true));
    }

    @PostMapping("/{id}/closures")
    ModelAndView close(
            @PathVariable long id,
            @RequestParam String from,
            @RequestParam String until,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Answer.to(
                () -> {
                    desk.close(id, from, until, reason);
                    return saved("/" + id, next);
                },
                "closure",
                errors -> one(id, null, errors).addObject("closure", List.of(from, until, reason)));
    }

    @PostMapping("/{id}/closures/{closure}/end")
    ModelAndView reopen(@PathVariable long id, @PathVariable long closure, RedirectAttributes next) {
        desk.reopen(id, closure);
        return new ModelAndView("redirect:" + saved("/" + id, next));
    }

    private ModelAndView list(ResourceType type, String after, ResourceInput typed, List<InputError> errors) {
        desk.demand();
        var slice = Slice.of(resources.page(type, after, ROWS + 1), ROWS);
        return with(new ModelAndView("bookings/resources"), typed, errors)
                .addObject("type", type)
                .addObject("types", ResourceType.values())
                .addObject("first", after.isEmpty())
                .addObject("rows", slice.rows())
                .addObject("next", slice.next(Resource::code));
    }

    private ModelAndView one(long id, ResourceInput typed, List<InputError> errors) {
        desk.demand();
        var resource = resources.get(id);
        return with(new ModelAndView("bookings/resource"), typed == null ? ResourceInput.of(resource) : typed, errors)
                .addObject("resource", resource)
                .addObject("there", ResourceInput.of(resource))
                .addObject("seen", Seen.of(ResourceInput.of(resource)))
                .addObject("closure", List.of("", "", ""))
                .addObject("closures", occupations.closures(id));
    }

    private ModelAndView with(ModelAndView page, ResourceInput typed, List<InputError> errors) {
        return page.addObject("typed", typed).addObject("errors", errors).addObject("wrong", sentences.byPath(errors));
    }

    private String saved(String back, RedirectAttributes next) {
        next.addFlashAttribute("done", sentences.of("bookings.saved"));
        return "/funeral/resources" + back;
    }
}
