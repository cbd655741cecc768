/** Cases counted by kind and month, and those behind a number. */
@org.springframework.modulith.NamedInterface("figures")
package org.banjie.cases.figures;
