resource "aws_eks_node_group" "low" {
  instance_types = ["m7i.large"]
  scaling_config {
    min_size     = 3
    max_size     = 10
    desired_size = 1 # expect: eks-node-group-size
  }
}

resource "aws_eks_node_group" "none" {
  instance_types = ["m7i.large"]
  scaling_config {
    min_size     = 0
    max_size     = 0 # expect: eks-node-group-size
    desired_size = 0
  }
}
