package org.banjie.sweeping;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

    private final SeasonDesk planning;
    private final SweepingDesk desk;
    private final Seasons seasons;
    private final Visits visits;
    private final MessageSource texts;
    private final Clock clock;

    SeasonsPage(
            SeasonDesk planning, SweepingDesk desk, Seasons seasons, Visits visits, MessageSource texts, Clock clock) {
        this.planning = planning;
        this.desk = desk;
        this.seasons = seasons;
        this.visits = visits;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all() {
        return all(Map.of(), List.of());
    }

    @PostMapping("/places")
    ModelAndView addPlace(@RequestParam Map<String, String> typed, RedirectAttributes next, Locale locale) {
        return done(typed, next, locale, () -> {
            planning.addPlace(typed.get("code"), typed.get("name"), typed.get("nameEn"));
            return "/sweeping/seasons";
        });
    }

    @PostMapping
    ModelAndView plan(@RequestParam Map<String, String> typed, RedirectAttributes next, Locale locale) {
        return done(typed, next, locale, () -> "/sweeping/seasons/" + planning.plan(planned(typed)));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id) {
        return one(id, List.of());
    }

    @PostMapping("/{id}/days")
    String limit(
            @PathVariable long id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam boolean limited) {
        planning.limit(id, day, limited);
        return "redirect:/sweeping/seasons/" + id;
    }

    @PostMapping("/{id}/slots/{slot}")
    ModelAndView quota(
            @PathVariable long id, @PathVariable long slot, @RequestParam int quota, @RequestParam int green) {
        try {
            planning.setQuota(slot, quota, green);
            return new ModelAndView("redirect:/sweeping/seasons/" + id);
        } catch (Invalid invalid) {
            return one(id, invalid.errors());
        }
    }

    private interface Deed {
        String andThen();
    }

    private ModelAndView done(Map<String, String> typed, RedirectAttributes next, Locale locale, Deed deed) {
        try {
            var to = deed.andThen();
            next.addFlashAttribute("done", texts.getMessage("sweeping.saved", null, locale));
            return new ModelAndView("redirect:" + to);
        } catch (Invalid invalid) {
            return all(typed, invalid.errors());
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            return all(typed, List.of(InputError.of("", refusal)));
        }
    }

    private SeasonDesk.Planned planned(Map<String, String> typed) {
        return new SeasonDesk.Planned(
                number(typed, "place"),
                "DONGZHI".equals(typed.get("festival")) ? Festival.DONGZHI : Festival.QINGMING,
                read(typed, "first", LocalDate::parse),
                read(typed, "last", LocalDate::parse),
                opens(typed),
                read(typed, "starts", LocalTime::parse),
                number(typed, "minutes"),
                number(typed, "slots"),
                number(typed, "quota"),
                number(typed, "green"));
    }

    /** Nothing typed leaves the day and hour to the rules. */
    private Instant opens(Map<String, String> typed) {
        var opens = read(typed, "opensAt", LocalDateTime::parse);
        return opens == null ? null : opens.atZone(clock.getZone()).toInstant();
    }

    private static int number(Map<String, String> typed, String name) {
        var text = typed.getOrDefault(name, "").strip();
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
    }

    private static <T> T read(Map<String, String> typed, String name, Function<String, T> how) {
        try {
            return how.apply(typed.getOrDefault(name, "").strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private ModelAndView all(Map<String, String> typed, List<InputError> errors) {
        desk.demandDispatcher();
        var places = seasons.places();
        var page = new ModelAndView("sweeping/seasons")
                .addObject("places", places)
                .addObject("names", places.stream().collect(Collectors.toMap(Place::id, place -> place)))
                .addObject("seasons", seasons.current())
                .addObject("festivals", Festival.values())
                .addObject("typed", typed)
                .addObject("errors", errors);
        if (!errors.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView one(long id, List<InputError> errors) {
        desk.demandDispatcher();
        var season = seasons.get(id);
        var days = visits.of(id, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(Visit::day, LinkedHashMap::new, Collectors.toList()));
        var page = new ModelAndView("sweeping/season")
                .addObject("season", season)
                .addObject("place", seasons.place(season.place()))
                .addObject("days", days)
                .addObject("errors", errors);
        if (!errors.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
