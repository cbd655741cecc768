package org.banjie.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The gallery's pages: every shared part with long, empty and failing data, and the two frames filled. */
@Controller
@Profile("gallery")
class GalleryRooms {

    record Step(String name, String state, LocalDate at, String note) {}

    record Row(
            int no,
            String caseNo,
            String kind,
            String step,
            String who,
            String area,
            LocalDate due,
            String light,
            Integer days) {}

    final List<String> uploaded = new CopyOnWriteArrayList<>();

    private static final String WHY =
            "自受理次日 2026-02-10 起 20 个工作日，春节 8 天假期不计，两个补班日计入，到 2026-03-13。依据：民政部等2022年10月20日通知。";
    private static final String LONG_NAME = "阿卜杜热合曼·买买提艾力·阿布都克里木·图尔荪古丽·阿依夏木汗";

    @GetMapping("/gallery")
    String parts(Model model) {
        model.addAttribute("why", WHY).addAttribute("steps", steps()).addAttribute("facts", facts());
        model.addAttribute(
                "errors",
                List.of(
                        new InputError("phone", "mobile", "手机号码应是 11 位手机号码，以 1 开头，例如 13812345678。"),
                        new InputError("", "conflict", "另一位工作人员已经修改了这份申请，请核对后再提交。")));
        model.addAttribute("when", OffsetDateTime.parse("2026-03-13T01:41:00Z"));
        model.addAttribute("uploaded", uploaded);
        return "gallery/parts";
    }

    @PostMapping("/gallery/upload")
    String upload(@RequestParam MultipartFile file) {
        if (file.getOriginalFilename().startsWith("virus")) {
            throw new Refusal(RefusalKind.INVALID, "infected", "site.error.413.text");
        }
        uploaded.add(file.getOriginalFilename());
        return "redirect:/gallery";
    }

    @GetMapping("/gallery/diagram.bpmn")
    ResponseEntity<Resource> diagram() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(new ClassPathResource("gallery/visit.bpmn"));
    }

    @GetMapping("/gallery/hall")
    String hall(Model model) {
        model.addAttribute("steps", steps()).addAttribute("facts", facts());
        return "gallery/hall";
    }

    @GetMapping("/gallery/handed-in")
    String handedIn() {
        return "gallery/handed-in";
    }

    @GetMapping("/gallery/worklist")
    String worklist(Model model) {
        model.addAttribute("rows", rows());
        return "gallery/worklist";
    }

    @GetMapping("/gallery/refused")
    String refused() {
        throw new Refusal(RefusalKind.BARRED, "not-your-office", "site.js.failed.barred");
    }

    @GetMapping("/gallery/met")
    String met() {
        throw new DuplicateKeyException("two at one row");
    }

    private static List<Step> steps() {
        return List.of(
                new Step("提交申请", "DONE", LocalDate.of(2026, 2, 9), null),
                new Step("街道审查材料并受理", "DONE", LocalDate.of(2026, 2, 10), null),
                new Step("入户调查和家庭经济状况核对", "NOW", null, "街道正在调查，预计 3 月 13 日前有结果。调查人员会出示证件，不收任何费用。"),
                new Step("公示", "AHEAD", null, null),
                new Step("确认并送达决定", "AHEAD", LocalDate.of(2026, 3, 13), null));
    }

    private static Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("申请人", LONG_NAME);
        facts.put("身份证号", "310117********0013");
        facts.put("户籍所在街镇", "岳阳街道");
        facts.put("家庭人均月收入", "1,284.50 元");
        facts.put("申请理由", "丈夫去年 11 月因工伤住院，目前不能工作；大女儿读高二，小儿子读小学三年级。\n现在只有我一个人在超市做理货员，每月收入 2,690 元，不够全家开支。");
        facts.put("备注", null);
        return facts;
    }

    private static List<Row> rows() {
        var lights = List.of("RED", "YELLOW", "YELLOW", "GREEN", "GREEN", "GREEN", "GREEN");
        var days = List.of(-1, 0, 2, 6, 9, 14, 19);
        return IntStream.range(0, 25)
                .mapToObj(i -> new Row(
                        i,
                        "DB-2026-%06d".formatted(1200 + i),
                        "社会救助",
                        i % 3 == 0 ? "完整性审查" : i % 3 == 1 ? "入户调查（两人共同签字）" : "审核确认",
                        i == 3 ? LONG_NAME : i % 2 == 0 ? "王秀英" : "李建国",
                        i % 2 == 0 ? "岳阳街道 龙潭居委会" : "泗泾镇 新凯家园第三社区居民委员会",
                        LocalDate.of(2026, 3, 2).plusDays(i),
                        lights.get(Math.min(i / 2, 6)),
                        days.get(Math.min(i / 2, 6))))
                .toList();
    }
}
