/** Running cases moved to another version of their model: what is possible, why not, and the moving itself. */
@org.springframework.modulith.NamedInterface("migration")
package org.banjie.flow.migration;
