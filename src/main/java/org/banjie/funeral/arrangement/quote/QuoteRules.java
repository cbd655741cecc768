package org.banjie.funeral.arrangement.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.FuneralFault;
import org.banjie.funeral.prices.PriceItem;
import org.banjie.funeral.prices.PriceList;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Nothing is charged that the list does not name with a price (上海市殡葬管理条例第十五条). */
@Component
public class QuoteRules {

    private final PriceList list;

    QuoteRules(PriceList list) {
        this.list = list;
    }

    public List<InputError> wrong(Answered said) {
        return wrong(said, list.byCode());
    }

    static List<InputError> wrong(Answered said, Map<String, PriceItem> listed) {
        var seen = new HashSet<String>();
        var wrong = new ArrayList<InputError>();
        var rows = said.rows("items");
        for (var i = 0; i < rows.size(); i++) {
            var code = rows.get(i).text("item");
            var path = "items[" + i + "].item";
            var item = listed.get(code);
            if (item == null) wrong.add(FuneralFault.of(path, "not-on-list"));
            else if (item.amount() == null) {
                wrong.add(FuneralFault.of(path, "price-unpublished", item.names()));
            }
            if (!seen.add(code)) wrong.add(FuneralFault.of(path, "item-twice"));
        }
        return wrong;
    }
}
