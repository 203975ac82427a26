/** English names of the holidays in the shipped calendar; others keep their Chinese name. */
export const holidayNames: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Tomb-sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-autumn Festival',
  国庆节: 'National Day',
  抗战胜利70周年纪念日: '70th anniversary of victory in the War of Resistance',
};
