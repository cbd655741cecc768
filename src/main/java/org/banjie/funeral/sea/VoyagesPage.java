package org.banjie.funeral.sea;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Recusals;
import org.banjie.funeral.prices.Item;
import org.banjie.funeral.prices.PriceList;
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

/** Where dispatchers enter voyages, see who is on them, move families and call voyages off. */
@Controller
@RequestMapping("/funeral/voyages")
class VoyagesPage {

    private static final int ROWS = 50;

    /** Item of the price list that a relative on board pays, once it is published. */
    private static final String FARE = "sea-passage";

    private final VoyageDesk desk;
    private final Voyages voyages;
    private final SeatRows rows;
    private final Recusals recusals;
    private final PriceList prices;
    private final MessageSource texts;
    private final Clock clock;
    private final Sentences sentences;

    VoyagesPage(
            VoyageDesk desk,
            Voyages voyages,
            SeatRows rows,
            Recusals recusals,
            PriceList prices,
            MessageSource texts,
            Clock clock,
            Sentences sentences) {
        this.desk = desk;
        this.voyages = voyages;
        this.rows = rows;
        this.recusals = recusals;
        this.prices = prices;
        this.texts = texts;
        this.clock = clock;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") long before) {
        return list(before, VoyageInput.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("typed") VoyageInput typed, RedirectAttributes next, Locale locale) {
        try {
            return saved(desk.add(typed), next, locale);
        } catch (Invalid invalid) {
            return list(0, typed, invalid.errors());
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id, @RequestParam(defaultValue = "0") long after) {
        return one(id, after, List.of());
    }

    @PostMapping("/{id}/call-off")
    ModelAndView callOff(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Locale locale) {
        try {
            desk.callOff(id, reason);
            return saved(id, next, locale);
        } catch (Invalid invalid) {
            return one(id, 0, invalid.errors()).addObject("reason", reason);
        }
    }

    @PostMapping("/{id}/move")
    ModelAndView move(
            @PathVariable long id,
            @RequestParam(name = "case") String caseNo,
            @RequestParam String to,
            RedirectAttributes next,
            Locale locale) {
        try {
            desk.move(caseNo, to);
            return saved(id, next, locale);
        } catch (Refusal full) {
            return one(id, 0, List.of(new InputError("", full.type(), texts.getMessage(full, locale))));
        }
    }

    @PostMapping("/{id}/give-back")
    ModelAndView giveBack(
            @PathVariable long id, @RequestParam(name = "case") String caseNo, RedirectAttributes next, Locale locale) {
        desk.giveBack(caseNo);
        return saved(id, next, locale);
    }

    private ModelAndView list(long before, VoyageInput typed, List<InputError> errors) {
        desk.demand();
        var found = voyages.page(before == 0 ? null : voyages.get(before), ROWS + 1);
        var more = found.size() > ROWS;
        return with("voyages/voyages", errors)
                .addObject("typed", typed)
                .addObject("rows", more ? found.subList(0, ROWS) : found)
                .addObject("first", before == 0)
                .addObject("next", more ? found.get(ROWS - 1).id() : null)
                .addObject("fare", fare())
                .addObject("zone", clock.getZone())
                .addObject("now", clock.instant());
    }

    private ModelAndView one(long id, long after, List<InputError> errors) {
        var barred = recusals.casesBarredFor(desk.demand().uid());
        var voyage = voyages.get(id);
        var found = rows.on(id, after, ROWS + 1);
        var more = found.size() > ROWS;
        return with("voyages/voyage", errors)
                .addObject("voyage", voyage)
                .addObject("seats", more ? found.subList(0, ROWS) : found)
                .addObject("first", after == 0)
                .addObject("next", more ? found.get(ROWS - 1).id() : null)
                .addObject("barred", barred)
                .addObject(
                        "others",
                        voyages.open(0, ROWS).stream()
                                .filter(one -> one.id() != id)
                                .toList())
                .addObject("reason", "")
                .addObject("zone", clock.getZone())
                .addObject("now", clock.instant());
    }

    private Item fare() {
        return prices.today().stream()
                .filter(item -> item.code().equals(FARE) && item.amount() != null)
                .findFirst()
                .orElse(null);
    }

    private ModelAndView with(String view, List<InputError> errors) {
        var page = new ModelAndView(view);
        if (!errors.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        var wrong = sentences.byPath(errors);
        return page.addObject("errors", errors).addObject("wrong", wrong);
    }

    private ModelAndView saved(long id, RedirectAttributes next, Locale locale) {
        next.addFlashAttribute("done", texts.getMessage("bookings.saved", null, locale));
        return new ModelAndView("redirect:/funeral/voyages/" + id);
    }
}
