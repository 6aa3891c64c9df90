variable "region" {
  description = "AWS Region of the shop."
  type        = string
  default     = "ap-northeast-2"
}

variable "environment" {
  description = "Name of the environment: production or staging."
  type        = string
  default     = "production"
}

variable "vpc_cidr" {
  description = "Address range of the VPC."
  type        = string
  default     = "10.20.0.0/16"
}

variable "office_cidr" {
  description = "Address range that may reach the bastion."
  type        = string
}

variable "web_instance_type" {
  description = "Instance type of the storefront."
  type        = string
  default     = "m7i.large"
}

variable "web_min_size" {
  description = "Smallest number of storefront instances: one a zone."
  type        = number
  default     = 3
}

variable "web_max_size" {
  description = "Largest number of storefront instances."
  type        = number
  default     = 9
}
