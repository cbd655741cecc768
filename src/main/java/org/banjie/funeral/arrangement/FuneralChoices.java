package org.banjie.funeral.arrangement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.storage.FreeUnits;
import org.banjie.funeral.sea.SeaWords;
import org.banjie.funeral.sea.Voyages;
import org.banjie.kinds.own.FormChoices;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Cabinets, niches and voyages that can be had now: nobody types a number that somebody else has. */
@Component
class FuneralChoices implements FormChoices {

    /** A longer list nobody reads; the first free one can be had without reading. */
    private static final int SHOWN = 200;

    private final FreeUnits free;
    private final Voyages voyages;
    private final SeaWords sea;
    private final Sentences sentences;

    FuneralChoices(FreeUnits free, Voyages voyages, SeaWords sea, Sentences sentences) {
        this.free = free;
        this.voyages = voyages;
        this.sea = sea;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return "funeral";
    }

    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        switch (form) {
            case "check-in" -> units(lists, "cabinets", BookingPart.CABINET);
            case "storage" -> units(lists, "niches", BookingPart.NICHE);
            case "sea" -> voyages(lists);
            default -> {}
        }
    }

    private void units(ObjectNode lists, String name, BookingPart part) {
        var list = lists.putArray(name);
        var units = free.of(part, SHOWN);
        offer(list, sentences.of("bookings.storage.first", units.size()), "FIRST");
        units.forEach(one -> offer(list, one.code() + " " + sentences.of(one.names()), one.code()));
    }

    private void voyages(ObjectNode lists) {
        var list = lists.putArray("voyages");
        voyages.open(0, SHOWN).forEach(one -> offer(list, sentences.of(sea.offer(one)), one.code()));
    }

    private static void offer(ArrayNode list, String label, String value) {
        list.addObject().put("label", label).put("value", value);
    }
}
