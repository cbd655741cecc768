/** Floor 0: the PostgreSQL and LDAP servers that come with the program. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"files", "jurisdiction", "refusal", "time"})
package org.banjie.embedded;
