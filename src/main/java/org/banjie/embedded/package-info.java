/** Floor 0: the PostgreSQL and LDAP servers that come with the program. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"time", "jurisdiction", "site"})
package org.banjie.embedded;
