/** Bodies of whom nobody knows who they are, and bodies nobody comes for (上海市殡葬管理条例第二十条、第二十四条). */
package org.banjie.funeral.arrangement.unclaimed;
