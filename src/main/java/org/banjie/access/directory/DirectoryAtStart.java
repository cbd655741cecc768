package org.banjie.access.directory;

import org.banjie.refusal.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.ldap.NamingException;
import org.springframework.stereotype.Component;

/**
 * Reads the directory once before anybody is let in: a wrong setting must not look like "ready". A directory that only does
 * not answer holds nothing up, because applicants do not need it.
 */
@Component
class DirectoryAtStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger("banjie.start");

    private final DirectoryPeople people;
    private final DirectorySettings settings;

    DirectoryAtStart(DirectoryPeople people, DirectorySettings settings) {
        this.people = people;
        this.settings = settings;
    }

    /** @throws StartRefused when the directory answers, but not as the settings say */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            tell(people.renewed());
        } catch (NamingException failure) {
            var trouble = DirectoryTrouble.of(failure);
            if (trouble != DirectoryTrouble.SILENT) throw refused(trouble.said());
            log.warn("{}: {}", trouble.said(), failure.getMessage());
        }
    }

    private void tell(Snapshot read) {
        var people = read.everyone().size();
        if (people == 0) throw refused("目录中没有读到人员 · the directory answers 0 people");
        if (read.grants() == 0) {
            throw refused("目录中没有读到岗位授权 · the directory answers %d people and 0 grants (groups named role@unit)"
                    .formatted(people));
        }
        var words = "账号目录已读取：{} 人，{} 项岗位授权 · directory read: {} people, {} grants";
        log.info(words, people, read.grants(), people, read.grants());
    }

    private StartRefused refused(String why) {
        return new StartRefused(why + ". " + settings.looked());
    }
}
