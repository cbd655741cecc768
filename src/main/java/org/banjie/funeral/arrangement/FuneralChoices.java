package org.banjie.funeral.arrangement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.banjie.funeral.booking.FreeUnits;
import org.banjie.funeral.booking.Part;
import org.banjie.funeral.sea.SeaWords;
import org.banjie.funeral.sea.Voyages;
import org.banjie.kinds.own.FormChoices;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Cabinets, niches and voyages that can be had now: nobody types a number that somebody else has. */
@Component
class FuneralChoices implements FormChoices {

    /** A longer list nobody reads; the first free one can be had without reading. */
    private static final int SHOWN = 200;

    private final FreeUnits free;
    private final Voyages voyages;
    private final SeaWords sea;
    private final MessageSource texts;

    FuneralChoices(FreeUnits free, Voyages voyages, SeaWords sea, MessageSource texts) {
        this.free = free;
        this.voyages = voyages;
        this.sea = sea;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "funeral";
    }

    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        switch (form) {
            case "check-in" -> units(lists, "cabinets", Part.CABINET);
            case "storage" -> units(lists, "niches", Part.NICHE);
            case "sea" -> voyages(lists);
            default -> {}
        }
    }

    private void units(ObjectNode lists, String name, Part part) {
        var locale = LocaleContextHolder.getLocale();
        var list = lists.putArray(name);
        var units = free.of(part, SHOWN);
        var first = texts.getMessage("bookings.storage.first", new Object[] {units.size()}, locale);
        list.addObject().put("label", first).put("value", "FIRST");
        for (var one : units) {
            var label = one.code() + " " + (isEnglish(locale) ? one.nameEn() : one.name());
            list.addObject().put("label", label).put("value", one.code());
        }
    }

    private void voyages(ObjectNode lists) {
        var list = lists.putArray("voyages");
        var locale = LocaleContextHolder.getLocale();
        voyages.open(0, SHOWN)
                .forEach(one ->
                        list.addObject().put("label", sea.offer(one, locale)).put("value", one.code()));
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
