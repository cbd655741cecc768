package org.banjie.funeral.booking.resources;

import java.util.List;
import java.util.Locale;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.words.Sentences;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
    private final MessageSource texts;
    private final Sentences sentences;

    ResourcesPage(
            ResourceDesk desk, Resources resources, Occupations occupations, MessageSource texts, Sentences sentences) {
        this.desk = desk;
        this.resources = resources;
        this.occupations = occupations;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "HALL") ResourceType type, @RequestParam(defaultValue = "") String after) {
        return list(type, after, desk.fresh(type), List.of());
    }

    @PostMapping
    ModelAndView add(
            @RequestParam ResourceType type,
            @ModelAttribute("typed") ResourceInput typed,
            RedirectAttributes next,
            Locale locale) {
        try {
            desk.add(type, typed);
            return saved("/funeral/resources?type=" + type, next, locale);
        } catch (Invalid invalid) {
            return list(type, "", typed, invalid.errors());
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id) {
        return one(id, null, List.of());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable long id,
            @ModelAttribute("typed") ResourceInput typed,
            RedirectAttributes next,
            Locale locale) {
        try {
            desk.change(id, typed);
            return saved("/funeral/resources/" + id, next, locale);
        } catch (Invalid invalid) {
            return one(id, typed, invalid.errors());
        }
    }

    @PostMapping("/{id}/closures")
    ModelAndView close(
            @PathVariable long id,
            @RequestParam String from,
            @RequestParam String until,
            @RequestParam String reason,
            RedirectAttributes next,
            Locale locale) {
        try {
            desk.close(id, from, until, reason);
            return saved("/funeral/resources/" + id, next, locale);
        } catch (Invalid invalid) {
            return one(id, null, invalid.errors()).addObject("closure", List.of(from, until, reason));
        } catch (Refusal booked) {
            var error = new InputError("closure", booked.type(), texts.getMessage(booked, locale));
            return one(id, null, List.of(error)).addObject("closure", List.of(from, until, reason));
        }
    }

    @PostMapping("/{id}/closures/{closure}/end")
    ModelAndView reopen(@PathVariable long id, @PathVariable long closure, RedirectAttributes next, Locale locale) {
        desk.reopen(id, closure);
        return saved("/funeral/resources/" + id, next, locale);
    }

    private ModelAndView list(ResourceType type, String after, ResourceInput typed, List<InputError> errors) {
        desk.demand();
        var found = resources.page(type, after, ROWS + 1);
        var more = found.size() > ROWS;
        return with(new ModelAndView("bookings/resources"), typed, errors)
                .addObject("type", type)
                .addObject("types", ResourceType.values())
                .addObject("first", after.isEmpty())
                .addObject("rows", more ? found.subList(0, ROWS) : found)
                .addObject("next", more ? found.get(ROWS - 1).code() : null);
    }

    private ModelAndView one(long id, ResourceInput typed, List<InputError> errors) {
        desk.demand();
        var resource = resources.get(id);
        return with(new ModelAndView("bookings/resource"), typed == null ? typed(resource) : typed, errors)
                .addObject("resource", resource)
                .addObject("closure", List.of("", "", ""))
                .addObject("closures", occupations.closures(id));
    }

    private static ResourceInput typed(Resource one) {
        return new ResourceInput(
                one.code(),
                one.name(),
                one.nameEn(),
                one.grade(),
                Integer.toString(one.capacity()),
                Integer.toString(one.slotMinutes()),
                Integer.toString(one.cleaningMinutes()),
                one.opens().toString(),
                one.closes().toString(),
                one.onHolidays(),
                one.activeFrom().toString(),
                one.activeUntil() == null ? "" : one.activeUntil().toString());
    }

    private ModelAndView with(ModelAndView page, ResourceInput typed, List<InputError> errors) {
        if (!errors.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("typed", typed).addObject("errors", errors).addObject("wrong", sentences.byPath(errors));
    }

    private ModelAndView saved(String back, RedirectAttributes next, Locale locale) {
        next.addFlashAttribute("done", texts.getMessage("bookings.saved", null, locale));
        return new ModelAndView("redirect:" + back);
    }
}
