package org.banjie.embedded.directory;

import com.unboundid.util.LDAPSDKException;
import org.banjie.embedded.StartProgress;
import org.banjie.jurisdiction.Units;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory of the demonstration district, for when {@code spring.ldap.urls} names none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("${banjie.demo} and '${spring.ldap.urls:}'.isEmpty()")
class EmbeddedDirectory {

    @Bean
    Directory directory(Units units) throws LDAPSDKException {
        var staff = Staff.of(units);
        var directory = new Directory(staff);
        StartProgress.step(
                "LDAP 目录已就绪，演示账号 %d 个 · directory ready, %d demonstration accounts", staff.size(), staff.size());
        return directory;
    }
}
