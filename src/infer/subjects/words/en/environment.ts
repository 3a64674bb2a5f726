/** English words of "environment" in the news. */
import type { SubjectWords } from '../../table.js';

export const ENVIRONMENT: SubjectWords = {
  strong: `
    climate change, global warming, greenhouse gas, greenhouse effect, carbon dioxide, carbon emission, co2
    emission, emissions trading, carbon tax, carbon footprint, carbon neutral, net zero, kyoto protocol, paris
    agreement, kyoto, climate summit, climate scientist, climate activist, climate crisis, cop26, cop27, cop28,
    environmentalist, environmental group, environmental activist, environmental damage, environmental impact,
    environment agency, environment minister, environment ministry, environmental protection agency, greenpeace,
    friends of the earth, wwf, world wildlife fund, conservationist, conservation group, nature reserve, national
    park, wildlife, endangered species, extinction, extinct, threatened species, biodiversity, ecosystem,
    ecological, ecologist, ecology, habitat loss, habitat, deforestation, reforestation, rainforest, rain forest,
    amazon forest, illegal logging, logging, desertification, soil erosion, coral reef, coral bleaching,
    overfishing, fish stocks, whaling, whale, dolphin, poaching, poacher, ivory trade, rhino, elephant, tiger
    population, polar bear, panda, gorilla, orangutan, sea turtle, seabird, bird of prey, wetland, marshland,
    mangrove, peatland, pollution, polluter, pollutant, polluted, air quality, smog, acid rain, ozone layer, ozone
    depletion, cfc gases, toxic waste, hazardous waste, nuclear waste, radioactive waste, sewage, landfill,
    incinerator, recycling, recycle, recycled, plastic waste, plastic bag, microplastic, litter, renewable energy,
    solar power, solar panel, wind farm, wind turbine, wind power, hydroelectric, tidal power, biofuel, biomass,
    energy efficiency, fossil fuel, coal fired, clean energy, green energy, ice sheet, ice cap, glacier, melting
    ice, sea level rise, rising sea levels, sea ice, permafrost, water shortage, water pollution, clean water act,
    pesticide, herbicide, ddt, genetically modified crop, gm crop, oil slick, environmentally friendly, eco
    friendly, sustainable development, sustainability`,
  clear: `
    environment, environmental, green campaigner, conservation, conserve, preservation of nature, nature, species,
    animal, bird, fish population, fishery, forest, forestry, tree planting, woodland, river, wetlands, marine
    life, ocean, coastal erosion, coast, emission, carbon, climate, warming, greenhouse, contaminated,
    contamination, toxic, chemicals, waste, rubbish, garbage, dumping, sewage works, clean up, solar, turbine,
    renewables, energy saving, hybrid car, electric car, exhaust fumes, diesel fumes, planet, earth's atmosphere,
    atmosphere, drought, desert, arctic, antarctic, glaciers, flora, fauna, wild animal, breeding, sanctuary, zoo,
    cull, badger, fox hunting, hunting ban, seal hunt, deer, wolf, wolves, eagle, insect, bee, butterfly`,
  weak: `
    water, air, energy, fuel, coal, gas, land, soil, plant, sea, temperature, garden, park, rural, countryside,
    protected area, sustainable, natural resource, campaigners, scientists warn`,
  not: `
    business environment, economic environment, political climate, economic climate, business climate, investment
    climate, security environment, working environment, learning environment, computer environment, green party
    leader, green card, human nature, second nature, nature of, gold fish, party animal, lone wolf, bear market,
    toxic asset, toxic debt, environment in which, desert storm, political animal, hunting for, bird flu, animal
    spirits, tree of, forest fire`,
};
