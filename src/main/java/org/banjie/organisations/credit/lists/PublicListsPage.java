package org.banjie.organisations.credit.lists;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The public page of the lists, and the same for programs; nobody signs in to read it. */
@Controller
class PublicListsPage {

    private static final int ROWS = 25;
    private static final int PAGE = 200;

    private final PublicLists lists;

    PublicListsPage(PublicLists lists) {
        this.lists = lists;
    }

    @GetMapping("/organisations/lists")
    ModelAndView page(
            @RequestParam(defaultValue = "ABNORMAL") String list,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") long after) {
        var found = lists.page(list, q, after, ROWS);
        return new ModelAndView("credit/lists")
                .addObject("list", PublicLists.code(list))
                .addObject("lists", CreditLists.LISTS)
                .addObject("q", q.strip())
                .addObject("rows", found.rows())
                .addObject("first", after == 0)
                .addObject("next", found.next());
    }

    @ResponseBody
    @GetMapping("/api/v1/credit/lists")
    PublicLists.Page rows(
            @RequestParam(defaultValue = "ABNORMAL") String list,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") long after) {
        return lists.page(list, q, after, PAGE);
    }
}
