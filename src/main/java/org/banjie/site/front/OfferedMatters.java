package org.banjie.site.front;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.site.PublicEntries;
import org.banjie.site.PublicEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** All that the rooms have open at the front door, in the reader's language. */
@Component
class OfferedMatters {

    private final List<Matter> matters;
    private final PublicEntries entries;
    private final ObjectProvider<Offering> rooms;
    private final MessageSource texts;

    OfferedMatters(
            ObjectProvider<Matter> matters,
            PublicEntries entries,
            ObjectProvider<Offering> rooms,
            MessageSource texts) {
        this.matters =
                matters.stream().sorted(Comparator.comparingInt(Matter::order)).toList();
        this.entries = entries;
        this.rooms = rooms;
        this.texts = texts;
    }

    /** What most people come for. */
    List<Offer> matters(Locale locale) {
        var open = entries.all().stream().map(PublicEntry::href).collect(Collectors.toSet());
        return matters.stream()
                .flatMap(matter -> matter.way(open).map(way -> offer(matter, way, locale)).stream())
                .toList();
    }

    /** What else is open to anybody. */
    List<Offer> others(Locale locale) {
        var large = hrefs(matters(locale));
        return entries.all().stream()
                .filter(entry -> !large.contains(entry.href()))
                .map(entry -> offer(entry.name(), entry.text(), entry.href(), locale))
                .toList();
    }

    /** What can be applied for, each with its guide. */
    List<Offer> guides(Locale locale) {
        return rooms.orderedStream().flatMap(room -> room.in(locale).stream()).toList();
    }

    /** What somebody means by that; each way once. */
    List<Offer> found(String asked, Locale locale) {
        var large = matters(locale);
        var taken = hrefs(large);
        var rest = Stream.concat(guides(locale).stream(), others(locale).stream())
                .filter(offer -> !taken.contains(offer.href()));
        return Search.of(asked, Stream.concat(large.stream(), rest).toList());
    }

    private Offer offer(Matter matter, String way, Locale locale) {
        return offer(matter.name(), matter.name() + ".text", way, locale);
    }

    private Offer offer(String name, String text, String href, Locale locale) {
        return new Offer(
                texts.getMessage(name, null, locale),
                texts.getMessage(text, null, locale),
                href,
                texts.getMessage(name + ".words", null, "", locale));
    }

    private static Set<String> hrefs(List<Offer> offers) {
        return offers.stream().map(Offer::href).collect(Collectors.toSet());
    }
}
