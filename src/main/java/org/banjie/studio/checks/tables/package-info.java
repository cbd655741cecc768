/** Decision tables looked at as sets of cases: which are decided twice, which not at all. */
package org.banjie.studio.checks.tables;
