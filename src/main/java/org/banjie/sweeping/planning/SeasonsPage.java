package org.banjie.sweeping.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.sweeping.seasons.Festival;
import org.banjie.sweeping.seasons.Seasons;
import org.banjie.sweeping.seasons.SweepingPlace;
import org.banjie.sweeping.seasons.VisitSlots;
import org.banjie.words.Sentences;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where dispatchers plan the festivals, set quotas and switch them off for a day. */
@Controller
@RequestMapping("/sweeping/seasons")
class SeasonsPage {

    private final SeasonDesk desk;
    private final Seasons seasons;
    private final VisitSlots visits;
    private final Sentences sentences;
    private final Clock clock;

    SeasonsPage(SeasonDesk desk, Seasons seasons, VisitSlots visits, Sentences sentences, Clock clock) {
        this.desk = desk;
        this.seasons = seasons;
        this.visits = visits;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all() {
        return all(SeasonForm.EMPTY, PlaceForm.EMPTY, List.of());
    }

    @PostMapping("/places")
    ModelAndView addPlace(@ModelAttribute("newPlace") PlaceForm place, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    desk.addPlace(place);
                    return saved("/sweeping/seasons", next);
                },
                errors -> all(SeasonForm.EMPTY, place, errors));
    }

    @PostMapping
    ModelAndView plan(@ModelAttribute("typed") SeasonForm typed, RedirectAttributes next) {
        return Answer.to(
                () -> saved("/sweeping/seasons/" + desk.plan(typed.read(clock.getZone())), next),
                "festival",
                errors -> all(typed, PlaceForm.EMPTY, errors));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id) {
        return one(id, Map.of(), List.of());
    }

    @PostMapping("/{id}/days")
    String limit(
            @PathVariable long id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam boolean limited) {
        desk.limit(id, day, limited);
        return "redirect:/sweeping/seasons/" + id;
    }

    @PostMapping("/{id}/slots/{slot}")
    ModelAndView quota(@PathVariable long id, @PathVariable long slot, @ModelAttribute("set") QuotaForm set) {
        return Answer.to(
                () -> {
                    desk.setQuota(slot, set.places(), set.greenPlaces());
                    return "/sweeping/seasons/" + id;
                },
                errors -> one(id, Map.of(slot, set), beside(slot, errors)));
    }

    /** Each stretch of each day has its own pair of fields. */
    private static List<InputError> beside(long slot, List<InputError> errors) {
        return errors.stream().map(one -> one.at(one.path() + "-" + slot)).toList();
    }

    private String saved(String to, RedirectAttributes next) {
        next.addFlashAttribute("done", sentences.of("sweeping.saved"));
        return to;
    }

    private ModelAndView all(SeasonForm typed, PlaceForm newPlace, List<InputError> errors) {
        desk.demand();
        var places = seasons.places();
        return new ModelAndView("sweeping/seasons")
                .addObject("places", places)
                .addObject("names", places.stream().collect(Collectors.toMap(SweepingPlace::id, Function.identity())))
                .addObject("seasons", seasons.current())
                .addObject("festivals", Festival.values())
                .addObject("typed", typed)
                .addObject("newPlace", newPlace)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }

    private ModelAndView one(long id, Map<Long, QuotaForm> typed, List<InputError> errors) {
        desk.demand();
        var season = seasons.get(id);
        return new ModelAndView("sweeping/season")
                .addObject("season", season)
                .addObject("place", seasons.place(season.place()))
                .addObject("days", visits.byDay(id, LocalDate.now(clock)))
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }
}
