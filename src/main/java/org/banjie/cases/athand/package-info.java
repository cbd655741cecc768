/** What was read of a case for one act. */
@org.springframework.modulith.NamedInterface("athand")
package org.banjie.cases.athand;
