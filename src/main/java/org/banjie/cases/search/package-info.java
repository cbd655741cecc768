/** Cases looked for among all of them. */
@org.springframework.modulith.NamedInterface("search")
package org.banjie.cases.search;
