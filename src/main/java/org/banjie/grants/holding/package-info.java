/** How paying a grant is held back and begun again (暂缓、恢复发放), by two people. */
@org.springframework.modulith.NamedInterface("holding")
package org.banjie.grants.holding;
