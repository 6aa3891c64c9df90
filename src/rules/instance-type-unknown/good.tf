resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "c7i.8xlarge"
}

variable "size" {}

resource "aws_launch_template" "web" {
  instance_type = var.size
}
