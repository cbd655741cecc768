package org.banjie.funeral.arrangement;

import java.util.EnumMap;
import java.util.Map;
import org.banjie.funeral.arrangement.body.Bodies;
import org.banjie.funeral.arrangement.rules.FuneralModel;
import org.banjie.funeral.booking.AtTheHome;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.prices.PriceItem;
import org.banjie.funeral.prices.PriceList;
import org.banjie.kinds.Settings;
import org.banjie.words.Words;
import org.banjie.words.Yuan;
import org.springframework.stereotype.Component;

/** Address, telephone and published prices of the home, for the page of a booking. */
@Component
class FactsOfTheHome implements AtTheHome {

    private static final Map<ResourceType, String> ITEMS =
            Map.of(ResourceType.HALL, "hall", ResourceType.FURNACE, "cremation", ResourceType.VEHICLE, "transport");

    private final Settings settings;
    private final PriceList prices;
    private final Bodies bodies;

    FactsOfTheHome(Settings settings, PriceList prices, Bodies bodies) {
        this.settings = settings;
        this.prices = prices;
        this.bodies = bodies;
    }

    @Override
    public String address() {
        return settings.value(FuneralModel.KIND, "homeAddress");
    }

    @Override
    public String phone() {
        return settings.value(FuneralModel.KIND, "homePhone");
    }

    @Override
    public Map<ResourceType, Words> prices() {
        var list = prices.byCode();
        var said = new EnumMap<ResourceType, Words>(ResourceType.class);
        ITEMS.forEach((type, code) -> {
            var item = list.get(code);
            if (item != null && item.amount() != null) said.put(type, said(item));
        });
        return said;
    }

    @Override
    public boolean lies(String caseNo) {
        return bodies.find(caseNo).isPresent();
    }

    private static Words said(PriceItem item) {
        var amount = Yuan.said(item.amount());
        return new Words(amount + " 元 / " + item.unitZh(), "CNY " + amount + " / " + item.unitEn());
    }
}
