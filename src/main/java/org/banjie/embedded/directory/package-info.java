/** The directory that comes with a demonstration: its made-up staff, and the LDAP server that knows them. */
package org.banjie.embedded.directory;
