/** English words of "weather" in the news. */
import type { SubjectWords } from '../../table.js';

export const WEATHER: SubjectWords = {
  strong: `
    weather, weather forecast, weather forecaster, forecaster said rain, weather bureau, weather service, national
    weather service, met office, meteorological, meteorologist, meteorology, weather system, weather front,
    weather warning, severe weather, bad weather, extreme weather, wintry weather, hot weather, cold weather,
    heatwave, heat wave, cold snap, cold spell, cold front, warm front, low pressure, high pressure system, area
    of low pressure, anticyclone, jet stream, monsoon, monsoon rain, el nino, la nina, snow, snowfall, heavy snow,
    snowstorm, snowdrift, snowed in, snow flurries, blizzard, sleet, hail, hailstone, hailstorm, black ice, icy
    roads, icy conditions, ice storm, frost, frosty, freezing fog, fog, foggy, mist, rain, rainfall, heavy rain,
    torrential rain, driving rain, downpour, rainstorm, rainy, drizzle, thunderstorm, thunder, lightning,
    lightning strike, storm, stormy, storm surge, tropical storm, tropical depression, tropical cyclone,
    hurricane, hurricane season, hurricane center, category five, typhoon, cyclone, tornado, twister, gale, gale
    force, gale force winds, gust, gusts of, gusty, high winds, strong winds, windy, wind speed, winds of up to,
    mph winds, sandstorm, dust storm, drought, dry spell, hottest day, coldest night, coldest winter, warmest
    year, wettest, driest, record temperature, temperatures plunged, temperatures soared, temperatures of,
    celsius, fahrenheit, degrees c, sub zero, minus 10, freezing temperatures, below freezing, wind chill,
    humidity, humid, sunshine, sunny spells, sunny, sunnier, cloudy, overcast, cloud cover, scattered showers,
    showers, snow plough, snowplow, gritters, gritting lorries, flood warning, flood alert, rain gauge,
    climatologist, white christmas`,
  clear: `
    forecast, forecaster, temperature, temperatures, degree, degrees, warm, warmer, cold, colder, freezing, icy,
    ice, chilly, mild, hot, scorching, sweltering, wind, winds, breeze, cloud, clouds, dry, wet, damp, muddy, sun,
    winter, wintry, summer heat, thaw, melt, flood, flooding, power cut, power cuts, power lines down, fallen
    tree, uprooted, roof blown off, flights cancelled, schools closed, motorists stranded, inch of rain, inches of
    rain, centimetres of snow, visibility, umbrella, climate, season, tropics, coastline, precipitation`,
  weak: `
    warning, warnings, closed, disruption, conditions, motorist, road, roads, travel, inches, north, south, west,
    east, northern, southern, coast, overnight, sea, waves`,
  not: `
    weather the storm, weathered the storm, storm of protest, storm of criticism, political storm, storm over,
    media storm, perfect storm, stormed, desert storm, barnstorming, brainstorm, took by storm, under the weather,
    cold war, cold case, cold blood, common cold, cold water on, cold feet, hot water, hot topic, hot dog, hot
    pursuit, hot favourite, hail mary, snow white, rain of, lightning rod, lightning pace, cloud computing, cloud
    over, under a cloud, cloud service, dry run, dry cleaning, high and dry, wind up, wind down, wind farm, wind
    turbine, wind power, second wind, wind of change, sun newspaper, sun microsystems, sun life, phoenix suns,
    miami heat, winter olympics, winter games, hurricane katrina relief concert, political climate, economic
    climate, degrees in, degree in, economic forecast, growth forecast, profit forecast, earnings forecast, sales
    forecast, ice cream, ice hockey, ice skating, ice rink, rain man, ice age`,
};
