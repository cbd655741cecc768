/** What a finding says can be mended with one press: names of steps that are gone or called otherwise, ways, columns. */
package org.banjie.studio.mending;
