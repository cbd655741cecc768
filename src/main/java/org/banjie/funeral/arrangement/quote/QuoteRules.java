package org.banjie.funeral.arrangement.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.banjie.funeral.arrangement.words.Answered;
import org.banjie.funeral.arrangement.words.Faults;
import org.banjie.funeral.prices.PriceList;
import org.banjie.refusal.InputError;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Nothing is charged that the list does not name with a price (上海市殡葬管理条例第十五条). */
@Component
public class QuoteRules {

    private final PriceList list;
    private final Faults faults;

    QuoteRules(PriceList list, Faults faults) {
        this.list = list;
        this.faults = faults;
    }

    public List<InputError> wrong(Answered said) {
        var listed = list.byCode();
        var seen = new HashSet<String>();
        var wrong = new ArrayList<InputError>();
        var rows = said.rows("items");
        for (var i = 0; i < rows.size(); i++) {
            var code = rows.get(i).text("item");
            var path = "items[" + i + "].item";
            var item = listed.get(code);
            if (item == null) wrong.add(faults.of(path, "not-on-list"));
            else if (item.amount() == null) {
                wrong.add(faults.of(path, "price-unpublished", item.name(LocaleContextHolder.getLocale())));
            }
            if (!seen.add(code)) wrong.add(faults.of(path, "item-twice"));
        }
        return wrong;
    }
}
